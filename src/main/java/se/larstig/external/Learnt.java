package se.larstig.external;

/** Something that can be learnt: a course of this system, or a course or meeting elsewhere. */
public record Learnt(Where where, long id) {

    /** Whose id it is. */
    public enum Where {
        /** a course of this system */
        HERE,
        /** a course or meeting elsewhere */
        ELSEWHERE
    }

    public static Learnt here(long course) {
        return new Learnt(Where.HERE, course);
    }

    public static Learnt elsewhere(long externalCourse) {
        return new Learnt(Where.ELSEWHERE, externalCourse);
    }
}
