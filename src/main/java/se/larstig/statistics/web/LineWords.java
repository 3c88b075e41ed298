package se.larstig.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.larstig.disclosure.Measure;
import se.larstig.plan.Goal;
import se.larstig.statistics.Cluster;
import se.larstig.statistics.LineFigureQueries;
import se.larstig.statistics.LineStanding;
import se.larstig.web.Texts;

/** How a line's figures are said. */
@Named
@RequestScoped
public class LineWords {

    @Inject
    private Texts texts;

    /** "Mål: 85 %". */
    public String goal(Goal goal) {
        return new LineText(texts).goal(goal);
    }

    /** Why a line has no figures. */
    public String reason(LineFigureQueries.Line line) {
        return texts.say("statistics.plan.shown." + line.shown());
    }

    /** A line in one municipality. */
    LineCell cell(LineFigureQueries.Edition edition, LineFigureQueries.Line line, String place, Measure measure) {
        var cell = line.cells().get(place);
        if (cell == null) {
            return new LineCell(null, texts.say("statistics.plan.standing." + LineStanding.NOBODY), null);
        }
        if (!cell.hasFigures()) {
            return new LineCell(
                    null,
                    cell.standing() == LineStanding.PARTLY
                            ? texts.say("statistics.plan.standing.PARTLY", cell.adopters(), cell.employers())
                            : texts.say("statistics.plan.standing." + cell.standing()),
                    null);
        }
        return new LineCell(
                new Shown(
                        place,
                        "",
                        edition.cell(line, place, measure),
                        cell.released().figure(measure)),
                "",
                measure == Measure.COMPLETED ? line.verdict(place).orElse(null) : null);
    }

    /** A line in several municipalities together: the sum of those that have figures. */
    LineCell sum(
            LineFigureQueries.Edition edition,
            LineFigureQueries.Line line,
            String code,
            List<String> places,
            Measure measure) {
        var with = line.with(places);
        if (with.isEmpty()) {
            return new LineCell(null, texts.say("statistics.plan.sum.none"), null);
        }
        return new LineCell(
                new Shown(code, "", edition.cell(line, code, measure), line.figure(places, measure)),
                texts.say("statistics.plan.sum", with.size(), places.size()),
                measure == Measure.COMPLETED ? line.verdict(places).orElse(null) : null);
    }

    /** "Har antagit 3 av 8 punkter." */
    String adopted(LineFigureQueries.Edition edition, String place) {
        var adopted = edition.shown().stream()
                .flatMap(line -> Optional.ofNullable(line.cells().get(place)).stream())
                .filter(LineFigureQueries.Cell::isAdopted)
                .count();
        return texts.say("statistics.plan.adopted.of", adopted, edition.shown().size());
    }

    /** S8.10: "Målet är nått i 3 av 5 antagna punkter, kan inte avgöras i 2"; empty where there is nothing to judge. */
    public String ready(LineFigureQueries.Readiness ready) {
        return ready.adopted() == 0
                ? ""
                : texts.say("statistics.plan.ready", ready.reached(), ready.adopted(), ready.open());
    }

    /** All places of which a file tells: municipalities, clusters and the county, by code. */
    Map<String, String> places(LineFigureQueries.Edition edition, Map<String, String> municipalities, String county) {
        var places = new LinkedHashMap<String, String>();
        edition.municipalities().forEach(code -> places.put(code, municipalities.getOrDefault(code, code)));
        for (Cluster cluster : edition.settings().clusters()) {
            places.put(cluster.code(), cluster.name());
        }
        places.put(edition.county(), county);
        return places;
    }

    /** The cell of any place that a file tells of. */
    LineCell any(LineFigureQueries.Edition edition, LineFigureQueries.Line line, String code, Measure measure) {
        if (code.equals(edition.county())) {
            return sum(edition, line, code, edition.municipalities(), measure);
        }
        return edition.settings().clusters().stream()
                .filter(cluster -> cluster.code().equals(code))
                .findFirst()
                .map(cluster -> sum(edition, line, code, cluster.municipalities(), measure))
                .orElseGet(() -> cell(edition, line, code, measure));
    }
}
