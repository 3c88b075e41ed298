package se.larstig.learning.web;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.larstig.learning.ReflectionQueries;
import se.larstig.learning.ReflectionQueries.Thought;
import se.larstig.learning.Reflections;
import se.larstig.shared.CurrentActor;
import se.larstig.shared.Role;
import se.larstig.web.Addresses;
import se.larstig.web.Page;
import se.larstig.web.Posted;

/** L6.3, L6.4: her kept reflections by course, to read and to take away. */
@Page(roles = Role.LEARNER, renewed = true)
public class ReflectionsPage {

    private static final int ROWS = 20;

    /** What she kept in one course. */
    public record InCourse(String title, String lang, List<Thought> thoughts) {}

    @Inject
    private Posted posted;

    @Inject
    private CurrentActor current;

    @Inject
    private ReflectionQueries queries;

    @Inject
    private Reflections reflections;

    private long page;
    private long count;
    private List<InCourse> courses = List.of();

    public void load() {
        page = posted.page();
        var actor = current.get();
        if (posted.button("all")) {
            reflections.deleteAll(actor);
            posted.goTo(Addresses.of(ReflectionsPage.class));
        } else if (posted.button("delete")) {
            reflections.delete(actor, posted.number("delete").orElse(0L));
            posted.goTo(getAddress() + "page=" + page);
        } else {
            count = queries.count(actor);
            courses = byCourse(queries.mine(actor, (int) (page - 1) * ROWS, ROWS));
        }
    }

    private static List<InCourse> byCourse(List<Thought> thoughts) {
        var courses = new ArrayList<InCourse>();
        for (var thought : thoughts) {
            var last = courses.isEmpty() ? null : courses.get(courses.size() - 1);
            if (last == null || !last.title().equals(thought.course())) {
                last = new InCourse(thought.course(), thought.lang(), new ArrayList<>());
                courses.add(last);
            }
            last.thoughts().add(thought);
        }
        return courses;
    }

    public List<InCourse> getCourses() {
        return courses;
    }

    public long getCount() {
        return count;
    }

    public long getPage() {
        return page;
    }

    public boolean isLast() {
        return page * ROWS >= count;
    }

    /** The address of this list, to which the pager adds a page's number. */
    public String getAddress() {
        return Addresses.of(ReflectionsPage.class) + "?";
    }
}
