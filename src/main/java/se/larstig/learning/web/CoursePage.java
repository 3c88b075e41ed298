package se.larstig.learning.web;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.ApprovalQueries;
import se.larstig.catalogue.CourseQueries;
import se.larstig.identity.IdentityQueries;
import se.larstig.learning.Enrolments;
import se.larstig.learning.LearningQueries;
import se.larstig.learning.Part;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;
import se.larstig.web.Refusals;

/** A course as a list of tasks, with one button to begin or go on. */
@Page(roles = Role.LEARNER, sample = "id=1")
public class CoursePage {

    private static final Set<Role> LEADERS =
            Set.of(SittingsPage.class.getAnnotation(Page.class).roles());

    @Inject
    private Posted posted;

    @Inject
    private Refusals refusals;

    @Inject
    private CurrentActor current;

    @Inject
    private LearningQueries queries;

    @Inject
    private CourseQueries courses;

    @Inject
    private ApprovalQueries approvals;

    @Inject
    private Enrolments enrolments;

    @Inject
    private IdentityQueries identity;

    private LearningQueries.@Nullable CourseView view;
    private List<IdentityQueries.Job> jobs = List.of();
    private ApprovalQueries.@Nullable Reviewed reviewed;
    private boolean led;

    public void load() {
        var course = posted.number("id").orElseThrow(Refused::notFound);
        var actor = current.get();
        if (posted.button("start")) {
            refusals.allow(() -> {
                var pass = enrolments.start(actor, course, posted.number("job").orElse(null));
                posted.goTo(Addresses.of(LessonPage.class, "pass", pass, "part", 1));
            });
        }
        view = queries.course(actor, course);
        jobs = identity.jobs(actor);
        reviewed = approvals.reviewed(view.outline().version()).orElse(null);
        led = LEADERS.stream().anyMatch(actor::has)
                && courses.publishedOf(course)
                        .map(version -> courses.hasSittings(version.versionId()))
                        .orElse(false);
    }

    public LearningQueries.@Nullable CourseView getView() {
        return view;
    }

    public CourseQueries.@Nullable Outline getOutline() {
        return view == null ? null : view.outline();
    }

    /** Who stands for the text; null until both experts do. */
    public ApprovalQueries.@Nullable Reviewed getReviewed() {
        return reviewed;
    }

    /** Whether she may lead a group through it, and it has sittings. */
    public boolean isLed() {
        return led;
    }

    /** Whether she registers what her group has gone through. */
    public boolean isRegistering() {
        return Arrays.stream(RegisterSittingPage.class.getAnnotation(Page.class).roles())
                .anyMatch(current.get()::has);
    }

    /** Her pass while it is open; null before the first start and after a completion. */
    public LearningQueries.@Nullable Pass getOpenPass() {
        return view == null || view.pass() == null || !view.pass().open() ? null : view.pass();
    }

    /** Whether her newest pass is completed. */
    public boolean isCompleted() {
        return view != null && view.pass() != null && !view.pass().open();
    }

    /** Her employments, when she has to choose one of them. */
    public List<IdentityQueries.Job> getJobs() {
        return jobs.size() > 1 ? jobs : List.of();
    }

    public Part part(long lessonId) {
        if (view == null) {
            throw Refused.notFound();
        }
        return view.part(lessonId);
    }

    /** How many lessons of the module she has done. */
    public long done(long moduleId) {
        return view == null
                ? 0
                : view.parts().stream()
                        .filter(part -> part.moduleId() == moduleId && part.done())
                        .count();
    }

    /** The address of a lesson of the open pass. */
    public String lesson(long pass, int position) {
        return Addresses.of(LessonPage.class, "pass", pass, "part", position);
    }
}
