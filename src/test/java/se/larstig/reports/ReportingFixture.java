package se.larstig.reports;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import se.larstig.catalogue.CourseQueries;
import se.larstig.identity.DemoAccount;
import se.larstig.identity.EmploymentKind;
import se.larstig.identity.People;
import se.larstig.learning.EarlierLearning;
import se.larstig.organisation.EmployerKind;
import se.larstig.organisation.Employers;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;
import se.larstig.statistics.Period;
import se.larstig.statistics.Releases;

/**
 * Makes an employer in Örebro, whose county it owns, for tests from outside that report for it: a GET of {@link #PATH} names
 * the addresses of its manager, its follow-up, a manager of its small unit, and the county's coordinator. Twelve of its
 * fourteen case officers for children have taken a course this year, and a release of the last quarter is prepared.
 */
@WebListener
public class ReportingFixture implements ServletContextListener {

    static final String PATH = "/test-reporting";
    static final String PASSWORD = DemoAccount.PASSWORD;

    private static final String COUNTY = "18";
    private static final String MUNICIPALITY = "1880";
    private static final int OFFICERS = 14;
    private static final int TRAINED = 12;
    private static final int IN_SMALL_UNIT = 3;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter("reporting", Maker.class)
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, PATH);
    }

    /** Answers with the addresses, with a space between them. */
    public static class Maker extends HttpFilter {

        private static final long serialVersionUID = 1;
        private static final Actor SYSTEM = Actor.system("test");

        @Inject
        private Employers employers;

        @Inject
        private People people;

        @Inject
        private EarlierLearning learning;

        @Inject
        private CourseQueries courses;

        @Inject
        private Releases releases;

        @Inject
        private Clocks clocks;

        @Override
        protected synchronized void doFilter(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            var employer =
                    employers.found(SYSTEM, "Örebro socialtjänst", EmployerKind.SOCIAL_SERVICES, List.of(MUNICIPALITY));
            var large = employers.openUnit(SYSTEM, employer, "Barn och unga");
            var small = employers.openUnit(SYSTEM, employer, "Mottagning");
            employers.openUnit(SYSTEM, employer, "Tom enhet");
            var adults = employers.openUnit(SYSTEM, employer, "Vuxen");
            employers.declareHeadcount(
                    SYSTEM, employer, MUNICIPALITY, "social-work", 40, LocalDate.of(2024, 1, 1), "test");
            var version = courses.published("ny-i-socialtjansten").orElseThrow().versionId();
            for (var i = 0; i < OFFICERS; i++) {
                var employment = employ(i < IN_SMALL_UNIT ? small : large, "social-work-children");
                if (i < TRAINED) {
                    var day = noon(LocalDate.of(clocks.today().getYear(), 1, 20));
                    clocks.at(day, () -> learning.record(SYSTEM, employment, version, day, day));
                }
            }
            for (var i = 0; i < OFFICERS; i++) {
                employ(adults, "social-work-adults");
            }
            var quarter = Period.around(Period.Kind.QUARTER, clocks.today()).before();
            releases.make(SYSTEM, COUNTY, quarter);
            response.setContentType("text/plain");
            response.getWriter()
                    .print(String.join(
                            " ",
                            account(Role.MANAGER, Scope.employer(employer), adults),
                            account(Role.FOLLOW_UP, Scope.employer(employer), adults),
                            account(Role.MANAGER, Scope.unit(employer, small), adults),
                            account(Role.COORDINATOR, Scope.county(COUNTY), adults)));
        }

        private long employ(long unit, String profession) {
            return employ(unit, people.register(SYSTEM, "Test", true), profession);
        }

        private long employ(long unit, long person, String profession) {
            return people.employ(
                    SYSTEM, person, unit, profession, MUNICIPALITY, EmploymentKind.EMPLOYED, LocalDate.of(2023, 1, 1));
        }

        private String account(Role role, Scope scope, long unit) {
            var email = UUID.randomUUID() + "@orebro.example";
            var person = people.register(SYSTEM, "Test " + role, true);
            people.openAccount(SYSTEM, person, email, PASSWORD);
            employ(unit, person, "management-unit");
            people.grant(SYSTEM, person, role, scope);
            return email;
        }

        private static Instant noon(LocalDate day) {
            return day.atTime(12, 0).atZone(Clocks.ZONE).toInstant();
        }
    }
}
