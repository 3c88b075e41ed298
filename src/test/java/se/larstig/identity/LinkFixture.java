package se.larstig.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.larstig.shared.Actor;

/** Asks for links as the job does, and catches their tokens. */
@ApplicationScoped
public class LinkFixture {

    private final Map<Long, String> tokens = new ConcurrentHashMap<>();

    @Inject
    private Keys keys;

    @Inject
    private RequestFixture requests;

    void hear(@Observes PasswordLinkMade event) {
        tokens.put(event.personId(), event.token());
    }

    /** The token of a new link. */
    public String linkFor(IdentityFixture.Someone someone) {
        keys.answer(Actor.system("test"), requests.put(someone.email()), someone.email());
        return Optional.ofNullable(tokens.get(someone.actor().personId())).orElseThrow();
    }
}
