package se.larstig.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented person: her name, where she has worked, the oldest first, and which courses she took there. */
record Life(String name, List<Job> jobs, List<Pass> passes) {

    Life {
        jobs = List.copyOf(jobs);
        passes = List.copyOf(passes);
    }

    /** A post held from a day, perhaps to a last day. */
    record Job(
            Script.Post post, LocalDate startsOn, @Nullable LocalDate endsOn) {

        boolean lastsOn(LocalDate day) {
            return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
        }
    }

    /**
     * A pass through a course during a job.
     *
     * @param course the place in the list of courses, from 0
     */
    record Pass(
            Job job,
            int course,
            Instant startedAt,
            @Nullable Instant completedAt) {}
}
