package se.larstig.disclosure;

/**
 * The true counts of one leaf, in persons. They go into the filter and nowhere else: no page may know the type, no message
 * repeats a count, and neither does its text.
 *
 * @param headcount the declared and frozen headcount; a count above it means that the declaration is out of date
 */
public record Counts(int headcount, int registered, int started, int completed) {

    public static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts {
        if (headcount < 0 || completed < 0 || started < completed || registered < started) {
            throw new IllegalArgumentException("Counts run 0 ≤ completed ≤ started ≤ registered, headcounts from 0");
        }
    }

    boolean exceedHeadcount() {
        return registered > headcount;
    }

    public int of(Measure measure) {
        return switch (measure) {
            case REGISTERED -> registered;
            case STARTED -> started;
            case COMPLETED -> completed;
        };
    }

    public Counts plus(Counts other) {
        return new Counts(
                headcount + other.headcount,
                registered + other.registered,
                started + other.started,
                completed + other.completed);
    }

    @Override
    public String toString() {
        return "Counts[]";
    }
}
