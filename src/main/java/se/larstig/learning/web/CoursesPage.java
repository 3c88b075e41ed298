package se.larstig.learning.web;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.larstig.catalogue.CourseQueries;
import se.larstig.learning.LearningQueries;
import se.larstig.learning.Status;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** The catalogue: all published courses, searched, with how far she has come. */
@Page(roles = Role.LEARNER)
public class CoursesPage {

    private static final int ROWS = 20;

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private CourseQueries courses;

    @Inject
    private LearningQueries learning;

    private String text = "";
    private long page;
    private CourseQueries.Found found = new CourseQueries.Found(List.of(), 0);
    private final Map<Long, Status> statuses = new HashMap<>();

    public void load() {
        text = posted.text("q", 100).orElse("");
        page = posted.page();
        found = courses.published(text, (int) (page - 1) * ROWS, ROWS);
        learning.mine(current.get()).forEach(pass -> statuses.putIfAbsent(pass.courseId(), pass.status()));
    }

    public Status status(long courseId) {
        return statuses.getOrDefault(courseId, Status.NOT_STARTED);
    }

    public String getText() {
        return text;
    }

    public CourseQueries.Found getFound() {
        return found;
    }

    public long getPage() {
        return page;
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        return Addresses.of(CoursesPage.class, "q", text) + "&";
    }

    public boolean isLast() {
        return page * ROWS >= found.total();
    }
}
