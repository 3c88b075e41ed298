package se.larstig.learning.web;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.CourseQueries;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** C8: what the leader of a group needs on paper: her manual, the sittings, and a list for names. */
@Page(
        roles = {Role.GROUP_LEADER, Role.MANAGER, Role.TRAINER, Role.REVIEWER},
        sample = "course=1")
public class SittingsPage {

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private CourseQueries courses;

    private CourseQueries.@Nullable VersionRow version;
    private CourseQueries.@Nullable GroupView group;

    public void load() {
        version = posted.number("course").flatMap(courses::publishedOf).orElseThrow(Refused::notFound);
        group = courses.group(version.versionId()).orElse(null);
    }

    public CourseQueries.@Nullable VersionRow getVersion() {
        return version;
    }

    /** Null when nobody has written sittings for the course. */
    public CourseQueries.@Nullable GroupView getGroup() {
        return group;
    }

    /** Whether she may register afterwards who took part. */
    public boolean isLeader() {
        return current.get().has(Role.GROUP_LEADER) || current.get().has(Role.MANAGER);
    }
}
