package se.larstig.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.larstig.organisation.EmployerKind;
import se.larstig.organisation.Employers;
import se.larstig.shared.Actor;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** People with accounts of their own, whom no other test meets. */
@ApplicationScoped
public class IdentityFixture {

    public static final String PASSWORD = "en lång mening om renar";
    private static final String GOTLAND = "0980";
    private static final Actor SYSTEM = Actor.system("test");

    /** A person with an account. */
    public record Someone(Actor actor, String email) {}

    /** An employer on Gotland with one unit. */
    public record Workplace(long employer, long unit) {}

    @Inject
    private People people;

    @Inject
    private Employers employers;

    /** An employer of its own. */
    public Workplace workplace() {
        var employer = employers.found(
                SYSTEM, "Arbetsgivare " + UUID.randomUUID(), EmployerKind.SOCIAL_SERVICES, List.of(GOTLAND));
        return new Workplace(employer, employers.openUnit(SYSTEM, employer, "Enhet"));
    }

    /** Employs somebody there. Returns the employment's id. */
    public long employ(Someone someone, Workplace place, LocalDate from) {
        return people.employ(
                SYSTEM,
                someone.actor().personId(),
                place.unit(),
                "social-work-children",
                GOTLAND,
                EmploymentKind.EMPLOYED,
                from);
    }

    /** Grants a role, and gives the actor that she is with it. */
    public Actor with(Someone someone, Role role, Scope scope) {
        people.grant(SYSTEM, someone.actor().personId(), role, scope);
        return new Actor(
                someone.actor().personId(),
                someone.actor().name(),
                List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL), new Actor.Grant(role, scope)));
    }

    /** Somebody with an account; without a password when it is null. */
    public Someone someone(String password) {
        var email = UUID.randomUUID() + "@gotland.example";
        var person = people.register(SYSTEM, "Test Testsson", true);
        people.openAccount(SYSTEM, person, email, password);
        return new Someone(
                new Actor(person, "Test Testsson", List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL))), email);
    }
}
