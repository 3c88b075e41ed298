package se.larstig.learning;

import java.time.Instant;

/** A person has completed a course. */
public record CourseCompleted(long completionId, long personId, long courseId, Instant happenedAt) {}
