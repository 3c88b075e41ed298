package se.larstig.privacy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import se.larstig.identity.AccountEndsSoon;
import se.larstig.identity.HeldQueries;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Settings;

/** P3: tells the holders of unused accounts, and says whose day has come. */
@Boundary
public class Farewells {

    private static final int YEARS = 4;
    private static final int NOTICE_IN_DAYS = 30;
    private static final int MOST_AT_ONCE = 500;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private HeldQueries accounts;

    @Inject
    private PrivacyQueries queries;

    @Inject
    private Event<AccountEndsSoon> endsSoon;

    @Inject
    private Clocks clocks;

    /** After how many years without a sign-in an account goes. */
    public static int years() {
        return Settings.find("RETENTION_YEARS").map(Integer::valueOf).orElse(YEARS);
    }

    /**
     * Tells those whose account goes in thirty days, and takes back what was told to those who have signed in since. A server
     * that sends no mail can tell nobody (P3.2).
     */
    public void tell(Actor system) {
        Access.requireSystem(system);
        if (!Settings.mail()) {
            return;
        }
        var unused = accounts.unused(system, start(clocks.today().plusDays(NOTICE_IN_DAYS)), MOST_AT_ONCE);
        var told = new HashSet<Long>();
        for (var farewell : queries.farewells(system)) {
            if (unused.contains(farewell.getPerson())) {
                told.add(farewell.getPerson());
            } else {
                store.remove(farewell);
            }
        }
        var day = clocks.today().plusDays(NOTICE_IN_DAYS);
        for (var person : unused) {
            if (told.add(person)) {
                store.persist(new Farewell(person, day));
                endsSoon.fire(new AccountEndsSoon(person, day));
            }
        }
    }

    /** P3.2: those whose account is unused and whose day has come. */
    public List<Long> due(Actor system) {
        Access.requireSystem(system);
        var unused = new HashSet<>(accounts.unused(system, start(clocks.today()), MOST_AT_ONCE));
        return queries.farewells(system).stream()
                .filter(farewell -> !farewell.getGoesOn().isAfter(clocks.today()))
                .map(Farewell::getPerson)
                .filter(unused::contains)
                .toList();
    }

    /** The beginning of the years of which {@code end} is the last day. */
    private static Instant start(LocalDate end) {
        return end.minusYears(years()).atStartOfDay(Clocks.ZONE).toInstant();
    }
}
