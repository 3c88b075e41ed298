package se.larstig.catalogue.content;

import java.util.ArrayList;
import java.util.List;

/**
 * What the leader of a group has before her in one sitting.
 *
 * @param goals what the group can do afterwards
 * @param before what she and the group prepare; may be empty
 * @param steps what happens, in order
 * @param after what she does afterwards; may be empty
 */
public record Guide(List<String> goals, Markdown before, List<Step> steps, Markdown after) {

    private static final int MOST_STEPS = 30;
    private static final int MINUTES = 60;

    /** What the leader says and does for so many minutes. */
    public record Step(int minutes, String title, Markdown markdown) {

        public Step {
            title = Require.orEmpty(title);
            markdown = Require.orEmpty(markdown);
            new Require()
                    .between("minutes", minutes, 1, 240)
                    .filled("title", title)
                    .filled("markdown", markdown)
                    .done();
        }
    }

    /** A step with where it begins and ends, as a clock that starts with the sitting: {@code 0:05}. */
    public record Timed(String from, String to, Step step) {}

    public Guide {
        goals = Require.orEmpty(goals);
        before = Require.orEmpty(before);
        steps = Require.orEmpty(steps);
        after = Require.orEmpty(after);
        new Require()
                .that("goals", !goals.isEmpty(), "goals must not be empty")
                .that("steps", !steps.isEmpty(), "steps must not be empty")
                .that("steps", steps.size() <= MOST_STEPS, "a sitting has at most " + MOST_STEPS + " steps")
                .done();
    }

    /** How long all steps last. */
    public int length() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    /** The steps with their times. */
    public List<Timed> timed() {
        var timed = new ArrayList<Timed>();
        var at = 0;
        for (var step : steps) {
            timed.add(new Timed(clock(at), clock(at + step.minutes()), step));
            at += step.minutes();
        }
        return timed;
    }

    private static String clock(int minutes) {
        return "%d:%02d".formatted(minutes / MINUTES, minutes % MINUTES);
    }
}
