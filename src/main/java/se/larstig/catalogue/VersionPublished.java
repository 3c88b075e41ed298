package se.larstig.catalogue;

/** A course has a new version, and new learners get it from now on. */
public record VersionPublished(long courseId, long versionId, int number, CourseVersion.Change change) {}
