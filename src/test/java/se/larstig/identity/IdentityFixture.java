package se.larstig.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.larstig.shared.Actor;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** People with accounts of their own, whom no other test meets. */
@ApplicationScoped
public class IdentityFixture {

    public static final String PASSWORD = "en lång mening om renar";
    private static final Actor SYSTEM = Actor.system("test");

    /** A person with an account. */
    public record Someone(Actor actor, String email) {}

    @Inject
    private People people;

    /** Somebody with an account; without a password when it is null. */
    public Someone someone(String password) {
        var email = UUID.randomUUID() + "@gotland.example";
        var person = people.register(SYSTEM, "Test Testsson", true);
        people.openAccount(SYSTEM, person, email, password);
        return new Someone(
                new Actor(person, "Test Testsson", List.of(new Actor.Grant(Role.LEARNER, Scope.NATIONAL))), email);
    }
}
