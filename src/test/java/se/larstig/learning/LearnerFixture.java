package se.larstig.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import se.larstig.catalogue.CourseQueries;
import se.larstig.identity.EmploymentKind;
import se.larstig.identity.People;
import se.larstig.organisation.EmployerKind;
import se.larstig.organisation.Employers;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Learners with employers of their own on Gotland, which no demo row and no other test uses. */
@ApplicationScoped
public class LearnerFixture {

    public static final String MUNICIPALITY = "0980";
    static final String COURSE = "ny-i-socialtjansten";

    private static final Actor SYSTEM = Actor.system("test");
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A person who may learn. */
    public record Learner(Actor actor, List<Long> employments) {}

    @Inject
    private Employers employers;

    @Inject
    private People people;

    @Inject
    private CourseQueries courses;

    /** Somebody with so many employments since last year. */
    public Learner learner(int jobs) {
        var name = "Test " + COUNT.incrementAndGet();
        var person = people.register(SYSTEM, name, true);
        var employments = new ArrayList<Long>();
        for (var job = 0; job < jobs; job++) {
            var employer = employers.found(
                    SYSTEM, name + " arbetsgivare " + job, EmployerKind.SOCIAL_SERVICES, List.of(MUNICIPALITY));
            var unit = employers.openUnit(SYSTEM, employer, "Enhet");
            employments.add(people.employ(
                    SYSTEM,
                    person,
                    unit,
                    "social-work-children",
                    MUNICIPALITY,
                    EmploymentKind.EMPLOYED,
                    LocalDate.now(Clocks.ZONE).minusYears(1)));
        }
        return new Learner(actor(person, name), employments);
    }

    private static Actor actor(long person, String name) {
        return new Actor(person, name, List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL)));
    }

    /** The onboarding course. */
    public CourseQueries.VersionRow course() {
        return courses.published(COURSE).orElseThrow();
    }
}
