package se.larstig.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.organisation.OrganisationQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.Cluster;
import se.larstig.statistics.Period;
import se.larstig.statistics.StatisticsQueries;
import se.larstig.web.Option;
import se.larstig.web.Posted;
import se.larstig.web.Scopes;
import se.larstig.web.Texts;

/** What a reader of figures has chosen by the address, and how figures are said and drawn. */
@Named("figures")
@RequestScoped
public class Choice {

    private static final int WIDTH = 100;
    private static final double THINNEST = 6;
    private static final double GUTTER = 16;
    private static final double FILLED = .6;

    @Inject
    private CurrentActor current;

    @Inject
    private Posted posted;

    @Inject
    private Texts texts;

    @Inject
    private StatisticsQueries queries;

    @Inject
    private OrganisationQueries places;

    private @Nullable List<StatisticsQueries.Course> courses;

    /** The courses that figures are about. */
    public List<StatisticsQueries.Course> courses() {
        if (courses == null) {
            courses = queries.courses();
        }
        return courses;
    }

    public StatisticsQueries.Course getCourse() {
        return StatisticsQueries.Course.chosen(courses(), posted.number("course"));
    }

    public String getCourseTitle() {
        return getCourse().titleIn(texts.getLanguage());
    }

    public List<Option> getCourseOptions() {
        var chosen = getCourse();
        return options(
                courses(), course -> Long.toString(course.id()), course -> course.titleIn(texts.getLanguage()), chosen);
    }

    /** The chosen period among these, or the first. */
    Period period(List<Period> choices) {
        var wanted = posted.text("period", 10).orElse("");
        return choices.stream()
                .filter(period -> period.code().equals(wanted))
                .findFirst()
                .orElse(choices.get(0));
    }

    /**
     * S3.2: the chosen one of these releases, or the newest. One that is not among them does not exist, published or not;
     * who chooses a county at the same time may have named a quarter of another, and gets the newest.
     */
    Period released(List<Period> releases, boolean amongCounties) {
        if (!amongCounties
                && posted.text("period", 10)
                        .filter(wanted -> releases.stream().map(Period::code).noneMatch(wanted::equals))
                        .isPresent()) {
            throw Refused.notFound();
        }
        return period(releases);
    }

    public List<Option> periodOptions(List<Period> choices, Period chosen) {
        return options(choices, Period::code, this::period, chosen);
    }

    public Measure getMeasure() {
        var wanted = posted.text("measure", 20).orElse("");
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.name().equals(wanted))
                .findFirst()
                .orElse(Measure.COMPLETED);
    }

    public List<Option> getMeasureOptions() {
        return options(List.of(Measure.values()), Measure::name, this::measure, getMeasure());
    }

    /** The chosen one of these codes, or the first; null when there are none. */
    @Nullable
    String code(String parameter, List<String> codes) {
        var wanted = posted.text(parameter, 60).orElse("");
        return codes.contains(wanted) ? wanted : codes.stream().findFirst().orElse(null);
    }

    /** What the field of the address says, if anything. */
    Optional<String> wanted(String parameter) {
        return posted.text(parameter, 60);
    }

    /** What the field of the address says, when it is a number. */
    Optional<Long> number(String parameter) {
        return posted.number(parameter);
    }

    /** The scopes on one of these levels for which the actor holds one of the roles. */
    List<Scope> scopes(Set<Scope.Level> levels, Role... roles) {
        return Scopes.of(current.get(), levels, roles);
    }

    /** The chosen scope among those that the actor holds, or the first; one that she does not hold is not found. */
    Scope scope(List<Scope> held) {
        return Scopes.chosen(held, posted.text("scope", 40).orElse(""));
    }

    public List<Option> scopeOptions(List<Scope> scopes, Scope chosen) {
        return options(scopes, Scope::code, places::name, chosen);
    }

    static <T> List<Option> options(
            List<T> all, Function<T, String> value, Function<T, String> label, @Nullable T chosen) {
        return all.stream()
                .map(each -> new Option(value.apply(each), label.apply(each), each.equals(chosen)))
                .toList();
    }

    /** "Kvartal 3, 2026". */
    public String period(Period period) {
        return texts.say("statistics.period." + period.kind(), period.number(), Integer.toString(period.year()));
    }

    /** The municipalities of a cluster in words; empty when its name says them already. */
    String note(Cluster cluster, List<OrganisationQueries.Place> municipalities) {
        var names = texts.list(municipalities.stream()
                .filter(place -> cluster.municipalities().contains(place.code()))
                .map(OrganisationQueries.Place::name)
                .toList());
        return cluster.name().equals(names) ? "" : names;
    }

    /** "Klara". */
    public String measure(Measure measure) {
        return texts.say("statistics.measure." + measure);
    }

    /** The first day on which a quarter's figures can be followed by the next. */
    public LocalDate next(Period quarter) {
        return quarter.firstDay().plusMonths(6);
    }

    /** The figure in words. */
    public String words(Figure figure) {
        return new FigureText(texts).words(figure);
    }

    /** The chosen measure of a profession group in a sentence. */
    String sentence(Shown shown, String place, String group) {
        var figure = shown.figure();
        return hasBar(figure)
                ? texts.say("statistics.words." + getMeasure(), place, words(figure), figure.headcount(), group)
                : texts.say("statistics.words.none", place, group, words(figure));
    }

    /** The figure in words, or the sign that stands for it. */
    public String sign(Figure figure) {
        return new FigureText(texts).sign(figure);
    }

    /** The figure's range as it fits on a tile, or the sign that stands for it. */
    public String shortly(Figure figure) {
        return new FigureText(texts).shortly(figure);
    }

    /** The figure's range in whole hundredths of its headcount, for a bar: where it begins. */
    public double barStart(Figure figure) {
        return barStart(figure, THINNEST);
    }

    /** The same with a bar that is never thinner than this. */
    public double barStart(Figure figure, double thinnest) {
        return FigureText.barStart(figure, thinnest);
    }

    /** The bar's width; never so thin that it cannot be seen. */
    public double barWidth(Figure figure) {
        return barWidth(figure, THINNEST);
    }

    public double barWidth(Figure figure, double thinnest) {
        return FigureText.barWidth(figure, thinnest);
    }

    /** Whether there is a range to draw. */
    public boolean hasBar(Figure figure) {
        return FigureText.isRange(figure);
    }

    /** The scale of charts, in percent. */
    public List<Integer> getTicks() {
        return List.of(0, 25, 50, 75, 100);
    }

    /** Where a column of a chart over time begins, in percent of its width. */
    public double column(int number, int columns) {
        return GUTTER + (number + (1 - FILLED) / 2) * (WIDTH - GUTTER) / columns;
    }

    public double columnWidth(int columns) {
        return (WIDTH - GUTTER) / columns * FILLED;
    }
}
