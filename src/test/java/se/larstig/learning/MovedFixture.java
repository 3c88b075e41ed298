package se.larstig.learning;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.UUID;
import se.larstig.catalogue.CourseQueries;
import se.larstig.identity.EmploymentKind;
import se.larstig.identity.People;
import se.larstig.identity.StaffFixture;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;

/**
 * Makes somebody who took the onboarding course in Luleå and works on Gotland since three days, for tests from outside: a GET
 * of {@link #PATH} answers with the address of her local part and her e-mail address.
 */
@WebListener
public class MovedFixture implements ServletContextListener {

    static final String PATH = "/test-moved";
    static final String PASSWORD = "ett-mycket-langt-losenord";

    private static final Actor SYSTEM = Actor.system("test");
    private static final String BEFORE = "2580";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter("moved", Maker.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, PATH);
    }

    /** Makes her. */
    public static class Maker extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Inject
        private StaffFixture staff;

        @Inject
        private People people;

        @Inject
        private EarlierLearning learning;

        @Inject
        private CourseQueries courses;

        @Inject
        private Clocks clocks;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException {
            var person = people.register(SYSTEM, "Flyttad", true);
            var today = LocalDate.now(Clocks.ZONE);
            var earlier = employ(person, staff.workplace(BEFORE).unit(), BEFORE, today.minusYears(2));
            var now = employ(person, staff.workplace().unit(), StaffFixture.MUNICIPALITY, today.minusDays(3));
            var course = courses.published(LearnerFixture.COURSE).orElseThrow();
            var past = Instant.now().minus(1, ChronoUnit.DAYS);
            clocks.at(past, () -> learning.record(SYSTEM, earlier, course.versionId(), past, past));
            var email = UUID.randomUUID() + "@larstig.example";
            people.openAccount(SYSTEM, person, email, PASSWORD);
            response.setContentType("text/plain");
            response.getWriter()
                    .print("/learning/local?employment=" + now + "&course=" + course.courseId() + " " + email);
        }

        private long employ(long person, long unit, String municipality, LocalDate from) {
            return people.employ(
                    SYSTEM, person, unit, "social-work-children", municipality, EmploymentKind.EMPLOYED, from);
        }
    }
}
