package se.larstig.statistics.web;

import org.jspecify.annotations.Nullable;
import se.larstig.disclosure.Figure;
import se.larstig.disclosure.Measure;
import se.larstig.disclosure.Verdict;
import se.larstig.statistics.StatisticsQueries;

/**
 * S3.6: a figure with the name of what it is about. Table, map, chart and file are made from the same ones.
 *
 * @param code of the place, or what else sets it apart
 * @param note what the name leaves out, or empty
 * @param cell which figure it is, by machine
 * @param verdict what the range says about the target; null without a target
 */
public record Shown(
        String code,
        String name,
        String note,
        String cell,
        Figure figure,
        @Nullable Verdict verdict) {

    /** What stands for all profession groups together. */
    public static final String ALL_GROUPS = "*";

    private static final int MOST_BESIDE_A_VALUE = 16;

    /** What was released of a place or a cluster, of one profession group or of all together. */
    static Shown of(
            StatisticsQueries.County released, String group, String code, String name, String note, Measure measure) {
        var number = released.groups().indexOf(group);
        var all = group.equals(ALL_GROUPS);
        var verdict = all ? released.verdict(code) : released.verdict(code, number);
        return new Shown(
                code,
                name,
                note,
                released.cellOf(code, group, measure),
                all ? released.figure(code, measure) : released.figure(code, number, measure),
                measure == Measure.COMPLETED ? verdict.orElse(null) : null);
    }

    /** Whether the name is too long to stand beside its figure on a phone. */
    public boolean isWide() {
        return name.length() > MOST_BESIDE_A_VALUE;
    }

    /** As much of the name as fits there. */
    public String shortName() {
        return isWide() ? name.substring(0, MOST_BESIDE_A_VALUE - 1).stripTrailing() + "…" : name;
    }

    Shown(String code, String name, String cell, Figure figure) {
        this(code, name, "", cell, figure, null);
    }
}
