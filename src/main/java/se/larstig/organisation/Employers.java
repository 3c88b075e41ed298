package se.larstig.organisation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
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

    /** O2.1, O2.3, O2.4. Returns the employer's id. */
    public long found(Actor actor, String name, EmployerKind kind, Collection<String> municipalities) {
        Access.require(actor, Role.ADMINISTRATOR);
        municipalities.forEach(this::requireMunicipality);
        var employer = new Employer(name, kind, municipalities);
        Access.requireWithin(actor, employer::liesIn, Role.ADMINISTRATOR);
        requireFree(actor, employer, 0);
        store.persist(employer);
        return employer.getId();
    }

    /** O2.3, O2.4. */
    public void renameEmployer(Actor actor, long employerId, String name) {
        var employer = administered(actor, employerId);
        employer.rename(name);
        requireFree(actor, employer, employerId);
    }

    /** O2.1, O2.3: the employer serves this municipality too. */
    public void serve(Actor actor, long employerId, String municipality) {
        var employer = administered(actor, employerId);
        requireMunicipality(municipality);
        employer.serve(municipality);
        Access.requireWithin(actor, employer::liesIn, Role.ADMINISTRATOR);
    }

    /** O2.2, O2.3, O2.4. Returns the unit's id. */
    public long openUnit(Actor actor, long employerId, String name) {
        Access.require(actor, Role.ADMINISTRATOR);
        // of two forms at once the second waits here and then sees the unit of the first
        store.find(Employer.class, employerId, LockModeType.PESSIMISTIC_WRITE);
        var unit = new Unit(administered(actor, employerId), name);
        requireFree(employerId, unit.getName(), 0);
        store.persist(unit);
        return unit.getId();
    }

    /** O2.2, O2.3, O2.4. */
    public void renameUnit(Actor actor, long unitId, String name) {
        Access.require(actor, Role.ADMINISTRATOR);
        var unit = Optional.ofNullable(store.find(Unit.class, unitId)).orElseThrow(Refused::notFound);
        Access.requireWithin(actor, unit.getEmployer()::liesIn, Role.ADMINISTRATOR);
        requireFree(unit.getEmployer().getId(), Unit.named(name), unitId);
        unit.rename(name);
    }

    /** O2.4. What the system founds has been looked through before. */
    private void requireFree(Actor actor, Employer employer, long id) {
        if (!actor.isSystem() && queries.isTaken(employer.getName(), employer.getMunicipalities(), id)) {
            throw new Refused("organisation.refused.employer-taken");
        }
    }

    private void requireFree(long employerId, String name, long unitId) {
        if (queries.unitNamed(employerId, name).filter(id -> id != unitId).isPresent()) {
            throw new Refused("organisation.refused.unit-taken");
        }
    }

    private void requireMunicipality(String code) {
        if (!Municipality.isCode(code) || store.find(Municipality.class, code) == null) {
            throw Refused.notFound();
        }
    }

    private Employer administered(Actor actor, long employerId) {
        Access.require(actor, Role.ADMINISTRATOR);
        var employer = employer(employerId);
        Access.requireWithin(actor, employer::liesIn, Role.ADMINISTRATOR);
        return employer;
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
        declareHeadcount(actor, employerId, municipality, professionGroup, persons, Map.of(), countedOn, source);
    }

    /**
     * The same with the persons of each profession in the group (O3.7); none when the group is not divided.
     *
     * @throws Refused also {@code organisation.refused.headcount-parts}
     */
    public void declareHeadcount(
            Actor actor,
            long employerId,
            String municipality,
            String professionGroup,
            int persons,
            Map<String, Integer> parts,
            LocalDate countedOn,
            String source) {
        Access.require(actor, Role.MANAGER, Scope.employer(employerId));
        var group = Optional.of(professionGroup)
                .filter(Profession::isCode)
                .map(code -> store.find(Profession.class, code))
                .orElseThrow(Refused::notFound);
        if (!parts.keySet().stream().allMatch(profession -> isIn(professionGroup, profession))) {
            throw Refused.notFound();
        }
        var headcount = new Headcount(
                employer(employerId),
                municipality,
                group,
                persons,
                parts,
                countedOn,
                source,
                actor.personId(),
                clocks.now(),
                clocks.today());
        var before = queries.newestHeadcount(employerId, municipality, professionGroup);
        before.ifPresent(newest -> newest.requireNotNewerThan(countedOn));
        if (before.filter(newest -> newest.says(headcount)).isEmpty()) {
            store.persist(headcount);
            declared.fire(new HeadcountDeclared(actor, employerId, municipality, professionGroup));
        }
    }

    private boolean isIn(String group, String profession) {
        return Optional.of(profession)
                .filter(Profession::isCode)
                .map(code -> store.find(Profession.class, code))
                .filter(found -> !found.isGroup() && found.getGroup().equals(group))
                .isPresent();
    }

    private Employer employer(long id) {
        return Optional.ofNullable(store.find(Employer.class, id)).orElseThrow(Refused::notFound);
    }
}
