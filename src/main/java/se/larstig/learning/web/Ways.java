package se.larstig.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import se.larstig.learning.LearningQueries;
import se.larstig.web.Addresses;

/** Where to go on in a course. */
@Named
@ApplicationScoped
public class Ways {

    /** L2.3: the exact block where she left off; the check when only that is left. */
    public String on(LearningQueries.Pass pass) {
        var next = pass.next();
        if (next.isEmpty()) {
            return Addresses.of(CheckPage.class, "pass", pass.id());
        }
        var part = next.get();
        return Addresses.of(LessonPage.class, "pass", pass.id(), "part", part.position())
                + (pass.resumeBlock() == null ? "" : "#b" + pass.resumeBlock());
    }

    public String course(long courseId) {
        return Addresses.of(CoursePage.class, "id", courseId);
    }
}
