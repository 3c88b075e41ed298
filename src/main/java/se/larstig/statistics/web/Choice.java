package se.larstig.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.larstig.shared.Refused;
import se.larstig.shared.Scope;
import se.larstig.statistics.Figure;
import se.larstig.statistics.Measure;
import se.larstig.statistics.Period;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Posted;
import se.larstig.web.Texts;

/** What a reader of figures has chosen by the address, and how figures are said. */
@Named("figures")
@RequestScoped
public class Choice {

    private static final int WIDTH = 100;
    private static final double THINNEST = 6;

    @Inject
    private Posted posted;

    @Inject
    private Texts texts;

    @Inject
    private StatisticsQueries queries;

    /** The chosen course among all, or the first; a course that does not exist is not found. */
    StatisticsQueries.Course course(List<StatisticsQueries.Course> all) {
        var wanted = posted.number("course");
        return all.stream()
                .filter(course -> wanted.isEmpty() || wanted.get() == course.id())
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** The chosen period among these, or the first. */
    Period period(List<Period> choices) {
        var wanted = posted.text("period", 10).orElse("");
        return choices.stream()
                .filter(period -> period.code().equals(wanted))
                .findFirst()
                .orElse(choices.get(0));
    }

    Measure measure() {
        var wanted = posted.text("measure", 20).orElse(Measure.COMPLETED.name());
        for (var measure : Measure.values()) {
            if (measure.name().equals(wanted)) {
                return measure;
            }
        }
        return Measure.COMPLETED;
    }

    /** The chosen scope among those that the actor holds, or the first; one that she does not hold is not found. */
    Scope scope(List<Scope> held) {
        var wanted = posted.text("scope", 40).orElse("");
        return held.stream()
                .filter(scope -> wanted.isEmpty() || wanted.equals(scope.code()))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    List<StatisticsQueries.Course> courses() {
        return queries.courses();
    }

    /** "Kvartal 3, 2026". */
    public String period(Period period) {
        return texts.say("statistics.period." + period.kind(), period.number(), Integer.toString(period.year()));
    }

    /** The figure in words. */
    public String words(Figure figure) {
        var words = figure.words();
        return texts.say(words.key(), words.numbers().toArray());
    }

    /** The figure's range in whole hundredths of its headcount, for a bar: where it begins. */
    public double barStart(Figure figure) {
        return figure.share()
                .map(share -> {
                    var middle = (share.from() + share.to()) / 2 * WIDTH;
                    var width = barWidth(figure);
                    return Math.max(0, Math.min(middle - width / 2, WIDTH - width));
                })
                .orElse(0.0);
    }

    /** The bar's width; never so thin that it cannot be seen. */
    public double barWidth(Figure figure) {
        return figure.share()
                .map(share -> Math.max((share.to() - share.from()) * WIDTH, THINNEST))
                .orElse(0.0);
    }

    /** Whether there is a range to draw. */
    public boolean hasBar(Figure figure) {
        return figure.share().isPresent() && !figure.isHidden();
    }
}
