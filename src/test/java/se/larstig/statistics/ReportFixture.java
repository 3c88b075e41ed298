package se.larstig.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.larstig.disclosure.DisclosureFilter;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Protection;
import se.larstig.disclosure.Released;
import se.larstig.disclosure.TallyFixture;
import se.larstig.disclosure.Target;
import se.larstig.plan.Goal;
import se.larstig.statistics.ReportQueries.Edition;
import se.larstig.statistics.ReportQueries.Part;
import se.larstig.statistics.ReportQueries.Report;

/** Reports of counties whose true counts are known, filtered as releases are. */
public final class ReportFixture {

    public static final long COURSE = 7;

    private static final Instant MADE = Instant.parse("2025-07-02T01:10:00Z");

    private ReportFixture() {}

    /** Västmanland's second quarter, beside its first. */
    public static Report second() {
        return report(ChannelFixture.VASTMANLAND, ChannelFixture.SECOND, true);
    }

    /** Its first quarter, before which there is nothing. */
    public static Report first() {
        return report(ChannelFixture.VASTMANLAND, ChannelFixture.FIRST, false);
    }

    /** The same with one municipality whose headcount must be updated, and one where nobody is. */
    public static Report withGaps() {
        var whole = second();
        var part = whole.parts().get(0);
        var tree = part.now().byGroup().get(0);
        var parts = new ArrayList<>(tree.parts());
        parts.set(5, new Released(parts.get(5).code(), Figure.OUTDATED, Figure.OUTDATED, Figure.OUTDATED, List.of()));
        parts.set(6, new Released(parts.get(6).code(), Figure.NONE, Figure.NONE, Figure.NONE, List.of()));
        var gaps = new Released(tree.code(), tree.registered(), tree.started(), tree.completed(), parts);
        var now = county(ChannelFixture.VASTMANLAND, ChannelFixture.SECOND, gaps);
        return new Report(
                whole.county(),
                whole.period(),
                whole.madeAt(),
                whole.publishedAt(),
                whole.byItself(),
                whole.before(),
                whole.settings(),
                whole.settingsBefore(),
                List.of(new Part(part.course(), now, part.before(), part.editions())),
                List.of(course(8, "Våld i nära relationer")),
                whole.plan(),
                whole.planBefore(),
                whole.reported());
    }

    /** The second quarter, with what can change beside the figures: a headcount, a target, a cluster, a course. */
    public static Report withChanges() {
        var whole = second();
        var part = whole.parts().get(0);
        var tree = part.now().byGroup().get(0);
        var parts = new ArrayList<>(tree.parts());
        var sala = parts.get(6);
        parts.set(
                6,
                new Released(
                        sala.code(),
                        larger(sala.registered()),
                        larger(sala.started()),
                        larger(sala.completed()),
                        List.of()));
        parts.set(1, new Released(parts.get(1).code(), Figure.OUTDATED, Figure.OUTDATED, Figure.OUTDATED, List.of()));
        var now = county(
                ChannelFixture.VASTMANLAND,
                ChannelFixture.SECOND,
                new Released(tree.code(), tree.registered(), tree.started(), tree.completed(), parts));
        var settings = new FigureSettings(
                new Protection(6, 1),
                Map.of(COURSE, new Target(90)),
                List.of(new Cluster("Bergslagen", List.of("1904", "1962"))),
                LocalDate.of(2025, 1, 1),
                2);
        return new Report(
                whole.county(),
                whole.period(),
                whole.madeAt(),
                whole.publishedAt(),
                true,
                whole.before(),
                settings,
                whole.settingsBefore(),
                List.of(
                        new Part(part.course(), now, part.before(), part.editions()),
                        new Part(course(8, "Heder"), now, null, part.editions())),
                List.of(),
                moved(whole.plan()),
                whole.planBefore(),
                whole.reported());
    }

    /** The same with another line in place of the second, and the first adopted by one more. */
    private static LineFigureQueries.Edition moved(LineFigureQueries.Edition plan) {
        var line = plan.lines().get(0);
        var cells = new HashMap<>(line.cells());
        cells.put(
                "1907",
                new LineFigureQueries.Cell(
                        "1907", LineStanding.FIGURES, 1, 1, cells.get("1960").released()));
        return new LineFigureQueries.Edition(
                plan.period(),
                plan.madeAt(),
                plan.county(),
                plan.municipalities(),
                List.of(
                        new LineFigureQueries.Line(
                                line.number(), line.plan(), line.name(), line.goal(), line.shown(), cells),
                        new LineFigureQueries.Line(
                                5, "Plan", "Grundkurs heder", Goal.share(80), LineShown.FIGURES, Map.of())),
                plan.settings());
    }

    /** A line that all but the first two municipalities have adopted, and one that cannot be shown. */
    private static LineFigureQueries.Edition plan(ChannelFixture fixture, Period period) {
        var filter = new DisclosureFilter(fixture.protection);
        var cells = new HashMap<String, LineFigureQueries.Cell>();
        var codes = new ArrayList<String>();
        for (var leaf : TallyFixture.leaves(fixture.tally(period))) {
            var adopted = codes.size() > 1;
            codes.add(leaf.code());
            cells.put(
                    leaf.code(),
                    new LineFigureQueries.Cell(
                            leaf.code(),
                            adopted ? LineStanding.FIGURES : LineStanding.NOT_ADOPTED,
                            1,
                            adopted ? 1 : 0,
                            adopted ? filter.release(leaf) : Released.nobody(leaf.code())));
        }
        return new LineFigureQueries.Edition(
                period,
                MADE,
                fixture.county,
                codes,
                List.of(
                        new LineFigureQueries.Line(
                                3, "Plan", "Grundkurs <våld>", Goal.share(80), LineShown.FIGURES, cells),
                        new LineFigureQueries.Line(
                                4, "Plan", "Nyanställda", Goal.share(90), LineShown.OWN_EMPLOYER, Map.of())),
                FigureSettings.USUAL);
    }

    private static Figure larger(Figure figure) {
        return new Figure(figure.from(), figure.to(), figure.headcount() + 10, figure.missing());
    }

    private static Report report(ChannelFixture fixture, Period period, boolean besideTheFirst) {
        var first = county(fixture, ChannelFixture.FIRST);
        var now = county(fixture, period);
        var editions = new ArrayList<>(List.of(edition(fixture, now)));
        if (besideTheFirst) {
            editions.add(edition(fixture, first));
        }
        return new Report(
                fixture.county,
                period,
                MADE,
                MADE,
                false,
                besideTheFirst ? ChannelFixture.FIRST : null,
                now.settings(),
                besideTheFirst ? first.settings() : null,
                List.of(new Part(
                        course(COURSE, "Ny i socialtjänsten: <våld> & heder"),
                        now,
                        besideTheFirst ? first : null,
                        editions)),
                List.of(),
                plan(fixture, period),
                besideTheFirst ? plan(fixture, ChannelFixture.FIRST) : null,
                reported(fixture, period));
    }

    /** S9: what the municipalities of the fixture have reported of the quarter before. */
    private static ReportedFigureQueries.Edition reported(ChannelFixture fixture, Period period) {
        var filter = new DisclosureFilter(fixture.protection);
        var course = new ReportedCourse(false, 3, "Webbkurs om <våld>");
        return new ReportedFigureQueries.Edition(
                period,
                period.before(),
                MADE,
                fixture.county,
                fixture.reported(period).stream()
                        .map(leaf -> new ReportedFigureQueries.Cell(
                                course,
                                ChannelFixture.GROUP,
                                leaf.code(),
                                filter.release(leaf).completed()))
                        .toList());
    }

    private static StatisticsQueries.Course course(long id, String title) {
        return new StatisticsQueries.Course(id, title, "");
    }

    private static StatisticsQueries.County county(ChannelFixture fixture, Period period) {
        return county(fixture, period, new DisclosureFilter(fixture.protection).release(fixture.tally(period)));
    }

    private static StatisticsQueries.County county(ChannelFixture fixture, Period period, Released tree) {
        var settings = new FigureSettings(
                fixture.protection,
                Map.of(COURSE, new Target(ChannelFixture.TARGET)),
                List.of(fixture.cluster),
                LocalDate.of(2025, 1, 1),
                1);
        return new StatisticsQueries.County(
                period, MADE, COURSE, List.of(ChannelFixture.GROUP), List.of(tree), settings);
    }

    private static Edition edition(ChannelFixture fixture, StatisticsQueries.County county) {
        return new Edition(
                county.period(),
                county.figure(fixture.county, Measure.REGISTERED),
                county.figure(fixture.county, Measure.STARTED),
                county.figure(fixture.county, Measure.COMPLETED));
    }
}
