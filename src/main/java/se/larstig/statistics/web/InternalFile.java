package se.larstig.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.larstig.plan.LineStates;
import se.larstig.shared.Scope;
import se.larstig.statistics.InternalQueries;
import se.larstig.statistics.Period;
import se.larstig.web.Sheet;
import se.larstig.web.Texts;

/**
 * S3.7: the exact figures of one's own employer as a file that is marked Internt in its name, in its sheet and in each row.
 * Nothing released stands in it.
 */
@RequestScoped
public class InternalFile {

    /**
     * What the file is about.
     *
     * @param name of the employer or unit
     */
    record About(Scope scope, String name, Period period, Instant now) {}

    @Inject
    private Export export;

    @Inject
    private Choice choice;

    @Inject
    private Texts texts;

    /** Answers with a file of what the page shows. */
    void send(About about, InternalQueries.Own own) {
        var subject = about.scope().code() + " " + about.period().code();
        var columns = List.of(
                Sheet.Column.words(texts.say("statistics.file.by")),
                Sheet.Column.words(texts.say("statistics.file.name")),
                Sheet.Column.words(texts.say("statistics.course")),
                Sheet.Column.words(texts.say("statistics.period")),
                Sheet.Column.numbers(texts.say("statistics.employed")),
                Sheet.Column.numbers(texts.say("statistics.started")),
                Sheet.Column.numbers(texts.say("statistics.completed")),
                Sheet.Column.numbers(texts.say("statistics.completed-in")),
                Sheet.Column.words(texts.say("statistics.file.taken")),
                Sheet.Column.words(texts.say("statistics.file.remark")));
        var rows = new ArrayList<List<String>>();
        rows.addAll(rows(about, "statistics.group", own.groups()));
        rows.addAll(rows(about, "statistics.unit", own.units()));
        rows.addAll(rows(about, "statistics.municipality", own.municipalities()));
        rows.addAll(rows(about, "statistics.all-groups", List.of(own.all())));
        export.internal(
                subject,
                "internt-utbildning-" + about.scope().code().replaceAll("[^0-9]+", "-") + "-"
                        + about.period().code(),
                new Sheet(texts.say("statistics.file.internal"), columns, rows),
                definitions(about));
    }

    /**
     * The same for what is asked by the lines of a plan.
     *
     * @param units names by id
     */
    void sendPlan(About about, List<LineStates> states, Map<Long, String> units) {
        var columns = List.of(
                Sheet.Column.words(texts.say("statistics.plan.line")),
                Sheet.Column.words(texts.say("statistics.file.name")),
                Sheet.Column.numbers(texts.say("statistics.internal.asked")),
                Sheet.Column.numbers(texts.say("learning.status.DONE")),
                Sheet.Column.numbers(texts.say("learning.status.STARTED")),
                Sheet.Column.numbers(texts.say("learning.status.NOT_STARTED")),
                Sheet.Column.numbers(texts.say("learning.status.RENEW")),
                Sheet.Column.numbers(texts.say("learning.status.EXEMPT")),
                Sheet.Column.words(texts.say("statistics.file.taken")),
                Sheet.Column.words(texts.say("statistics.file.remark")));
        var rows = states.stream()
                .map(each -> List.of(
                        each.name(),
                        each.unit() == 0 ? about.name() : units.getOrDefault(each.unit(), ""),
                        Long.toString(each.asked()),
                        Long.toString(each.done()),
                        Long.toString(each.begun()),
                        Long.toString(each.notBegun()),
                        Long.toString(each.renew()),
                        Long.toString(each.exempt()),
                        texts.day(about.now()) + " " + texts.time(about.now()),
                        remark(each.asked() < InternalQueries.FEW)))
                .toList();
        export.internal(
                about.scope().code() + " plan",
                "internt-planen-" + about.scope().code().replaceAll("[^0-9]+", "-"),
                new Sheet(texts.say("statistics.file.internal"), columns, rows),
                export.definitions(List.of(
                        List.of(texts.say("statistics.file.internal"), texts.say("statistics.internal.mark")),
                        List.of(texts.say("statistics.internal.asked"), texts.say("statistics.internal.plan.means")))));
    }

    private List<List<String>> rows(About about, String by, List<InternalQueries.Row> rows) {
        return rows.stream()
                .map(row -> List.of(
                        texts.say(by),
                        row.name().isEmpty() ? about.name() : row.name(),
                        choice.getCourseTitle(),
                        choice.period(about.period()),
                        Long.toString(row.employed()),
                        Long.toString(row.started()),
                        Long.toString(row.completed()),
                        Long.toString(row.completedInPeriod()),
                        texts.day(about.now()) + " " + texts.time(about.now()),
                        remark(row.isFew())))
                .toList();
    }

    private String remark(boolean few) {
        return Stream.of(
                        texts.say("statistics.internal.mark"),
                        few ? texts.say("statistics.file.few") : "",
                        export.remark())
                .filter(remark -> !remark.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private Sheet definitions(About about) {
        return export.definitions(List.of(
                List.of(texts.say("statistics.file.internal"), texts.say("statistics.internal.mark")),
                List.of(
                        texts.say("statistics.file.figures"),
                        texts.say(
                                "statistics.internal.exact",
                                about.name(),
                                choice.period(about.period()),
                                texts.day(about.now()),
                                texts.time(about.now()))),
                List.of(texts.say("statistics.employed"), texts.say("statistics.employed.means")),
                List.of(texts.say("statistics.started"), texts.say("statistics.started.means")),
                List.of(texts.say("statistics.completed"), texts.say("statistics.completed.means")),
                List.of(texts.say("statistics.completed-in"), texts.say("statistics.completed-in.means")),
                List.of(texts.say("statistics.file.figures"), texts.say("statistics.internal.totals"))));
    }
}
