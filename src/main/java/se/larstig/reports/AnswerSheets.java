package se.larstig.reports;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import se.larstig.identity.AuditTrail;
import se.larstig.organisation.Employer;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.Scope;

/** RP2: an employer answers a year's questions, signs, and corrects. */
@Boundary
public class AnswerSheets {

    @PersistenceContext
    private EntityManager store;

    @Inject
    private ComparisonQueries queries;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clocks clocks;

    /**
     * RP2.4. Saves answers, in the sheet that is open.
     *
     * @param seen what the reader saw, as {@link ComparisonQueries.Sheet#seen}
     * @param answers by the number of the question; those of questions that are not there stay as they are
     * @throws Refused {@code reports.refused.meanwhile} when somebody has saved since, {@code reports.refused.signed}, or
     *     what an answer's question says
     */
    public void save(Actor actor, long employer, int year, String seen, Map<Integer, String> answers) {
        Access.requireAny(actor, Scope.employer(employer), Role.MANAGER, Role.FOLLOW_UP);
        var questions = queries.questions(year);
        var sheet = open(actor, employer, year, seen);
        for (var question : questions) {
            Optional.ofNullable(answers.get(question.number()))
                    .ifPresent(text -> sheet.answer(question, text, clocks.now(), actor.personId()));
        }
        store.lock(sheet, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /**
     * RP2.5. Closes what everybody has answered.
     *
     * @throws Refused {@code reports.refused.meanwhile}, {@code reports.refused.unanswered} or {@code
     *     reports.refused.signed}
     */
    public void sign(Actor actor, long employer, int year, String seen) {
        Access.require(actor, Role.MANAGER, Scope.employer(employer));
        var sheet = open(actor, employer, year, seen);
        sheet.sign(queries.questions(year), clocks.now(), actor.personId());
        trail.note(actor, "reports.sign", employer + " " + year + " " + sheet.getRevision());
    }

    /** RP2.5. Opens the next revision of a sheet that is signed. */
    public void correct(Actor actor, long employer, int year, String seen) {
        Access.requireAny(actor, Scope.employer(employer), Role.MANAGER, Role.FOLLOW_UP);
        var next = open(actor, employer, year, seen).correct(clocks.now(), actor.personId());
        store.persist(next);
        trail.note(actor, "reports.correct", employer + " " + year + " " + next.getRevision());
    }

    /** The newest revision as the reader saw it, which is new when there was none; nobody else changes it meanwhile. */
    private AnswerSheet open(Actor actor, long employer, int year, String seen) {
        if (store.find(Employer.class, employer, LockModeType.PESSIMISTIC_WRITE) == null
                || !queries.isAsked(employer)
                || queries.questions(year).isEmpty()) {
            throw Refused.notFound();
        }
        var newest = queries.newest(employer, year);
        if (!seen.equals(newest.map(ComparisonQueries::seen).orElse(""))) {
            throw new Refused("reports.refused.meanwhile");
        }
        return newest.orElseGet(() -> {
            var first = new AnswerSheet(employer, year, 1, clocks.now(), actor.personId());
            store.persist(first);
            store.flush();
            return first;
        });
    }
}
