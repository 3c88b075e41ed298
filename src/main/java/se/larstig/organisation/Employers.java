package se.larstig.organisation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** Employers, their units and their headcounts. */
@Boundary
public class Employers {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private OrganisationQueries queries;

    @Inject
    private Clocks clocks;

    @Inject
    private Event<HeadcountDeclared> declared;

    /** O2.1. Returns the employer's id. */
    public long found(Actor actor, String name, EmployerKind kind, Collection<String> municipalities) {
        Access.require(actor, Role.ADMINISTRATOR, Scope.NATIONAL);
        var employer = new Employer(name, kind, municipalities);
        store.persist(employer);
        return employer.getId();
    }

    /** O2.2. Returns the unit's id. */
    public long openUnit(Actor actor, long employerId, String name) {
        Access.require(actor, Role.ADMINISTRATOR, Scope.employer(employerId));
        var unit = new Unit(employer(employerId), name);
        store.persist(unit);
        return unit.getId();
    }

    /**
     * O3.1–O3.4. What has just been said is not said again.
     *
     * @throws Refused {@code organisation.refused.persons}, {@code …headcount-future}, {@code …headcount-older} or
     *     {@code …headcount-source}
     */
    public void declareHeadcount(
            Actor actor,
            long employerId,
            String municipality,
            String professionGroup,
            int persons,
            LocalDate countedOn,
            String source) {
        Access.require(actor, Role.MANAGER, Scope.employer(employerId));
        var group = Optional.ofNullable(store.find(Profession.class, professionGroup))
                .orElseThrow(Refused::notFound);
        var headcount = new Headcount(
                employer(employerId),
                municipality,
                group,
                persons,
                countedOn,
                source,
                actor.personId(),
                clocks.now(),
                clocks.today());
        var before = queries.newestHeadcount(employerId, municipality, professionGroup);
        before.ifPresent(newest -> newest.requireNotNewerThan(countedOn));
        if (before.filter(newest -> newest.says(persons, countedOn, source)).isEmpty()) {
            store.persist(headcount);
            declared.fire(new HeadcountDeclared(actor, employerId, municipality, professionGroup));
        }
    }

    private Employer employer(long id) {
        return Optional.ofNullable(store.find(Employer.class, id)).orElseThrow(Refused::notFound);
    }
}
