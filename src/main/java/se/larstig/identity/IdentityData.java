package se.larstig.identity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.OpenTo;
import se.larstig.shared.PersonalData;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;

/** I9. */
@Boundary
class IdentityData implements PersonalData {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private HeldQueries queries;

    @Inject
    private Event<SessionsEnded> sessionsEnded;

    @Inject
    private Clocks clocks;

    @Override
    @OpenTo("names of tables say nothing of persons")
    public Set<String> tables() {
        return Set.of(
                "identity_person",
                "identity_account",
                "identity_registration",
                "identity_second_factor",
                "identity_spare_code",
                "identity_access_code",
                "identity_password_link",
                "identity_employment",
                "identity_role_grant",
                "identity_audit");
    }

    @Override
    public List<Holding> held(Actor actor) {
        Access.require(actor, Role.LEARNER);
        return List.of(
                queries.person(actor),
                queries.keys(actor),
                queries.employments(actor),
                queries.roles(actor),
                queries.trail(actor));
    }

    /**
     * I9.1, I9.2.
     *
     * @throws Refused {@code identity.refused.last-administrator} or {@code identity.refused.demo-account}
     */
    @Override
    public void forget(Actor actor, long personId) {
        Access.requireOwnOrSystem(actor, personId);
        var person = Optional.ofNullable(store.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refused::notFound);
        if (queries.isLastAdministrator(actor, personId)) {
            throw new Refused("identity.refused.last-administrator");
        }
        var account = queries.accountOf(actor, personId);
        if (account.map(Account::getEmail).filter(DemoAccount::is).isPresent()) {
            throw new Refused("identity.refused.demo-account");
        }
        account.ifPresent(store::remove);
        Optional.ofNullable(store.find(SecondFactor.class, personId)).ifPresent(store::remove);
        Optional.ofNullable(store.find(AccessCode.class, personId)).ifPresent(store::remove);
        queries.linksOf(actor, personId).forEach(store::remove);
        queries.grantsOf(actor, personId).forEach(store::remove);
        queries.signInsOf(actor, personId).forEach(AuditEntry::forgetComputer);
        queries.employmentsOf(actor, personId).forEach(this::leave);
        person.forget();
        store.flush();
        sessionsEnded.fire(new SessionsEnded(personId, clocks.now()));
    }

    /** What lasts ends yesterday, or on its first day if that is today; what has not begun goes. */
    private void leave(Employment employment) {
        var today = clocks.today();
        if (employment.getStartsOn().isAfter(today)) {
            store.remove(employment);
        } else if (employment.getEndsOn() == null || !employment.getEndsOn().isBefore(today)) {
            var yesterday = today.minusDays(1);
            employment.end(yesterday.isBefore(employment.getStartsOn()) ? employment.getStartsOn() : yesterday);
        }
    }
}
