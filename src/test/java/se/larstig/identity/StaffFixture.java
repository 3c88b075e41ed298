package se.larstig.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.larstig.organisation.EmployerKind;
import se.larstig.organisation.Employers;
import se.larstig.shared.Actor;
import se.larstig.shared.Clocks;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Workplaces of two units on Gotland, with managers, made for one test each. */
@ApplicationScoped
public class StaffFixture {

    public static final String MUNICIPALITY = "0980";

    static final String PROFESSION = "social-work-children";

    private static final Actor SYSTEM = Actor.system("test");
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** An employer with two units. */
    public record Workplace(long employer, long unit, long otherUnit) {

        /** Who works there in the first unit and manages the whole of it. */
        public Scope scope() {
            return Scope.employer(employer);
        }

        public Scope unitScope() {
            return Scope.unit(employer, unit);
        }
    }

    @Inject
    private Employers employers;

    @Inject
    private People people;

    public Workplace workplace() {
        return workplace(MUNICIPALITY);
    }

    public Workplace workplace(String... municipalities) {
        var name = "Arbetsplats " + COUNT.incrementAndGet();
        var employer = employers.found(SYSTEM, name, EmployerKind.SOCIAL_SERVICES, List.of(municipalities));
        return new Workplace(
                employer, employers.openUnit(SYSTEM, employer, "Barn"), employers.openUnit(SYSTEM, employer, "Vuxna"));
    }

    /** Somebody who works in the unit since last year, without an account. */
    public long colleague(long unit) {
        return colleague(unit, "Kollega " + COUNT.incrementAndGet());
    }

    public long colleague(long unit, String name) {
        var person = people.register(SYSTEM, name, true);
        people.employ(
                SYSTEM,
                person,
                unit,
                PROFESSION,
                MUNICIPALITY,
                EmploymentKind.EMPLOYED,
                LocalDate.now(Clocks.ZONE).minusYears(1));
        return person;
    }

    /** A manager for the scope, who works in the unit. */
    public Actor manager(long unit, Scope scope) {
        return holder(Role.MANAGER, unit, scope);
    }

    /** Somebody with a role, who works in the unit. */
    public Actor holder(Role role, long unit, Scope scope) {
        var name = "Chef " + COUNT.incrementAndGet();
        var person = colleague(unit, name);
        people.grant(SYSTEM, person, role, scope);
        return new Actor(person, name, List.of(new Actor.Grant(role, scope)));
    }

    /** An administrator of the place, who works nowhere. */
    public Actor administrator(Scope scope) {
        var name = "Administratör " + COUNT.incrementAndGet();
        var person = people.register(SYSTEM, name, true);
        people.grant(SYSTEM, person, Role.ADMINISTRATOR, scope);
        return new Actor(person, name, List.of(new Actor.Grant(Role.ADMINISTRATOR, scope)));
    }

    /** A form for somebody who begins in the unit today. */
    public NewEmployee newcomer(long unit) {
        var number = COUNT.incrementAndGet();
        return new NewEmployee(
                UUID.randomUUID().toString(),
                "Ny Medarbetare " + number,
                "ny." + number + "@gotland.example",
                unit,
                PROFESSION,
                MUNICIPALITY,
                EmploymentKind.EMPLOYED,
                LocalDate.now(Clocks.ZONE));
    }
}
