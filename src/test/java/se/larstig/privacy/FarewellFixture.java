package se.larstig.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import se.larstig.identity.AccountEndsSoon;

/** Hears who is told. */
@ApplicationScoped
public class FarewellFixture {

    private final List<AccountEndsSoon> told = new CopyOnWriteArrayList<>();

    void hear(@Observes AccountEndsSoon event) {
        told.add(event);
    }

    /** What the person was told, in order. */
    List<AccountEndsSoon> to(long person) {
        return told.stream().filter(event -> event.personId() == person).toList();
    }
}
