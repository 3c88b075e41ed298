package se.larstig.learning;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.larstig.catalogue.content.Reflection;
import se.larstig.identity.PasswordChanged;
import se.larstig.identity.Person;
import se.larstig.shared.Access;
import se.larstig.shared.Actor;
import se.larstig.shared.Boundary;
import se.larstig.shared.Clocks;
import se.larstig.shared.Refused;
import se.larstig.shared.Role;
import se.larstig.shared.ServerKey;

/** L6: keeps a reflection when its writer asks for it, and lets go of it when she says so. */
@Boundary
public class Reflections {

    private static final int LONGEST = 4_000;
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager store;

    @Inject
    private LearningQueries queries;

    @Inject
    private ReflectionQueries reflections;

    @Inject
    private ServerKey key;

    @Inject
    private Clocks clocks;

    /**
     * L6.2. The same text at the same question is kept once, so that a double press does no harm.
     *
     * @throws Refused {@code learning.refused.reflection-empty}, {@code -long} or {@code -full}
     */
    public void keep(Actor actor, long enrolmentId, long blockId, String text) {
        Access.require(actor, Role.LEARNER);
        store.find(Person.class, actor.personId(), LockModeType.PESSIMISTIC_WRITE);
        var enrolment =
                Optional.ofNullable(store.find(Enrolment.class, enrolmentId)).orElseThrow(Refused::notFound);
        Access.requireOwn(actor, enrolment.getPerson());
        if (!(queries.block(enrolment.getCourseVersion(), blockId).orElse(null) instanceof Reflection)) {
            throw Refused.notFound();
        }
        var plain = text.replace("\r\n", "\n").strip();
        if (plain.isEmpty()) {
            throw new Refused("learning.refused.reflection-empty");
        }
        if (plain.length() > LONGEST) {
            throw new Refused("learning.refused.reflection-long", LONGEST, plain.length());
        }
        if (reflections.of(actor.personId(), blockId).stream()
                .anyMatch(kept -> plain.equals(reflections.opened(kept)))) {
            return;
        }
        if (reflections.count(actor) >= MOST) {
            throw new Refused("learning.refused.reflection-full", MOST);
        }
        var sealed = key.seal(ReflectionQueries.PURPOSE, actor.personId(), plain.getBytes(StandardCharsets.UTF_8));
        store.persist(new KeptReflection(actor.personId(), blockId, sealed, clocks.today()));
    }

    /** L6.4. */
    public void delete(Actor actor, long id) {
        Access.require(actor, Role.LEARNER);
        var kept = Optional.ofNullable(store.find(KeptReflection.class, id)).orElseThrow(Refused::notFound);
        Access.requireOwn(actor, kept.getPerson());
        store.remove(kept);
    }

    /** L6.4. All of them, at once and for good. */
    public void deleteAll(Actor actor) {
        Access.require(actor, Role.LEARNER);
        reflections.of(actor.personId()).forEach(store::remove);
    }

    /** L6.6: whoever issued the code might have used it herself. What is being kept at this moment is waited for. */
    void erase(@Observes PasswordChanged changed) {
        if (changed.byCode()) {
            store.find(Person.class, changed.personId(), LockModeType.PESSIMISTIC_WRITE);
            reflections.of(changed.personId()).forEach(store::remove);
        }
    }
}
