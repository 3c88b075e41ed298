package se.larstig.learning;

import java.time.Instant;

/** A person has completed a course, in this version. */
public record CourseCompleted(long completionId, long personId, long courseId, long versionId, Instant happenedAt) {}
