package se.larstig.learning;

/**
 * A lesson with how far a person has come in it.
 *
 * @param position counted from 1 through the whole course
 * @param minutes reading time of the whole lesson
 * @param blocks how many blocks it has
 * @param seen how many of them she has seen
 */
public record Part(
        long lessonId, long moduleId, String title, String lang, int position, int minutes, long blocks, long seen) {

    /** L2.2. */
    public Status status() {
        return seen >= blocks ? Status.DONE : seen > 0 ? Status.STARTED : Status.NOT_STARTED;
    }

    public boolean done() {
        return status() == Status.DONE;
    }

    /** Minutes of what is not seen, at least 1 until it is done. */
    public int minutesLeft() {
        return done() ? 0 : (int) Math.max(1, (minutes * (blocks - seen) + blocks - 1) / blocks);
    }
}
