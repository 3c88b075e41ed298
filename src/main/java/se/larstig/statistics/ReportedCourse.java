package se.larstig.statistics;

/**
 * S9: a course or meeting of which an employer has reported, here or elsewhere.
 *
 * @param name as it was called when a release was made
 */
public record ReportedCourse(boolean here, long id, String name) implements Comparable<ReportedCourse> {

    static ReportedCourse of(String kind, long id, String name) {
        return new ReportedCourse("HERE".equals(kind), id, name);
    }

    /** S4.1: what stands where a course's number otherwise does. */
    public String code() {
        return (here ? "reported-here-" : "reported-elsewhere-") + id;
    }

    /** By name. */
    @Override
    public int compareTo(ReportedCourse other) {
        var byName = name.compareTo(other.name);
        return byName == 0 ? code().compareTo(other.code()) : byName;
    }
}
