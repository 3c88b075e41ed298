package se.larstig.statistics.web;

import java.util.List;
import se.larstig.disclosure.Verdict;
import se.larstig.web.Texts;

/** S7.2: how many have reached a target, in a sentence that promises no more than the ranges do. */
final class ReportWords {

    private ReportWords() {}

    /**
     * The sentence, or an empty one when there are too few to speak of them together.
     *
     * @param verdicts one for each municipality that has a headcount
     */
    static String reached(Texts texts, List<Verdict> verdicts) {
        var all = verdicts.size();
        var reached = count(verdicts, Verdict.REACHED);
        var not = count(verdicts, Verdict.NOT_REACHED);
        var open = count(verdicts, Verdict.CANNOT_TELL);
        if (all < 2) {
            return "";
        }
        if (reached == all) {
            return texts.say("statistics.report.reached.all", all);
        }
        if (not == all) {
            return texts.say("statistics.report.reached.nobody", all);
        }
        if (open == all) {
            return texts.say("statistics.report.reached.unknown", all);
        }
        if (open == 0) {
            return texts.say("statistics.report.reached.some", reached, all);
        }
        return reached == 0
                ? texts.say("statistics.report.reached.open", not, all, open)
                : texts.say("statistics.report.reached.least", reached, all, open);
    }

    private static long count(List<Verdict> verdicts, Verdict wanted) {
        return verdicts.stream().filter(verdict -> verdict == wanted).count();
    }
}
