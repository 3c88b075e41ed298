package se.larstig.plan;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.larstig.identity.AuditTrail;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;

/** PL6: a manager exempts her own staff from a line, and notes who is away. */
@Boundary
public class Exemptions {

    private static final int MOST_ABSENCES = 20;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private PlanQueries queries;

    @Inject
    private ObligationQueries obligations;

    @Inject
    private OwnStaff ownStaff;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clocks clocks;

    /**
     * PL6.1: from today to the last day.
     *
     * @param line the origin of a line that asks something of this employment today
     */
    public void exempt(Actor actor, long employmentId, long line, Exemption.Reason reason, LocalDate lastDay) {
        Access.require(actor, Role.MANAGER);
        var employment = ownStaff.managed(actor, employmentId);
        if (!obligations.asked(employmentId, employment.getPerson().getId(), line)) {
            throw Refused.notFound();
        }
        if (queries.isExempt(employmentId, line, clocks.today())) {
            throw new Refused("plan.refused.exempt-already");
        }
        store.persist(
                new Exemption(employmentId, line, reason, lastDay, clocks.today(), clocks.now(), actor.personId()));
        trail.note(actor, "plan.exempt", employmentId + " " + line);
    }

    public void endExemption(Actor actor, long exemptionId) {
        Access.require(actor, Role.MANAGER);
        var exemption =
                Optional.ofNullable(store.find(Exemption.class, exemptionId)).orElseThrow(Refused::notFound);
        ownStaff.managed(actor, exemption.getEmployment());
        if (!exemption.end(clocks.today())) {
            store.remove(exemption);
        }
        trail.note(actor, "plan.end-exemption", exemption.getEmployment() + " " + exemption.getLine());
    }

    /**
     * PL6.2.
     *
     * @param lastDay null while it is not known
     */
    public void noteAbsence(Actor actor, long employmentId, LocalDate firstDay, @Nullable LocalDate lastDay) {
        Access.require(actor, Role.MANAGER);
        ownStaff.managed(actor, employmentId);
        if (queries.absences(employmentId) >= MOST_ABSENCES) {
            throw new Refused("plan.refused.too-many-absences", MOST_ABSENCES);
        }
        store.persist(new Absence(employmentId, firstDay, lastDay, clocks.today(), clocks.now(), actor.personId()));
        trail.note(actor, "plan.absence", Long.toString(employmentId));
    }

    /** PL6.2: another last day; null: it is not known. */
    public void changeAbsence(Actor actor, long absenceId, @Nullable LocalDate lastDay) {
        Access.require(actor, Role.MANAGER);
        var absence = absence(actor, absenceId);
        absence.until(lastDay);
        trail.note(actor, "plan.absence", absence.getEmployment().toString());
    }

    /** It was noted by mistake. */
    public void removeAbsence(Actor actor, long absenceId) {
        Access.require(actor, Role.MANAGER);
        var absence = absence(actor, absenceId);
        store.remove(absence);
        trail.note(actor, "plan.absence", absence.getEmployment().toString());
    }

    private Absence absence(Actor actor, long absenceId) {
        var absence = Optional.ofNullable(store.find(Absence.class, absenceId)).orElseThrow(Refused::notFound);
        ownStaff.managed(actor, absence.getEmployment());
        return absence;
    }
}
