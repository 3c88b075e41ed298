package se.larstig.learning;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.larstig.catalogue.Block;
import se.larstig.catalogue.content.Reflection;
import se.larstig.catalogue.content.SafeHtml;
import se.larstig.shared.Actor;
import se.larstig.shared.Queries;
import se.larstig.shared.ServerKey;

/** The actor's own kept reflections, opened. L6.3: only pages that ask for the password again may show them. */
@Queries
public class ReflectionQueries {

    /** The purpose for which a reflection is sealed. */
    static final String PURPOSE = "reflection";

    private static final int MOST_AT_ONCE = 200;

    /**
     * One of them.
     *
     * @param question what she was asked, in the course's language {@code lang}
     * @param text what she wrote; null when the seal does not open, for the row was moved or the key is another
     */
    public record Thought(
            long id,
            String course,
            String lang,
            SafeHtml question,
            @Nullable String text,
            LocalDate savedOn) {}

    @PersistenceContext
    private EntityManager store;

    @Inject
    private ServerKey key;

    /** By course and question, the oldest first. */
    public List<Thought> mine(Actor actor, int first, int most) {
        return store.createQuery(
                        "select k, b, v.title, v.lang from KeptReflection k, Block b join b.lesson l"
                                + " join l.courseVersion v where b.id = k.block and k.person = :person"
                                + " order by v.course.id, l.sort, b.sort, k.id",
                        Object[].class)
                .setParameter("person", actor.personId())
                .setFirstResult(first)
                .setMaxResults(Math.min(most, MOST_AT_ONCE))
                .getResultStream()
                .map(row -> thought((KeptReflection) row[0], (Block) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    private Thought thought(KeptReflection kept, Block block, String course, String lang) {
        return new Thought(
                kept.getId(),
                course,
                lang,
                ((Reflection) block.getContent()).prompt().html(),
                opened(kept),
                kept.getSavedOn());
    }

    /** How many she has. */
    public long count(Actor actor) {
        return store.createQuery("select count(k) from KeptReflection k where k.person = :person", Long.class)
                .setParameter("person", actor.personId())
                .getSingleResult();
    }

    List<KeptReflection> of(long personId) {
        return store.createQuery("select k from KeptReflection k where k.person = :person", KeptReflection.class)
                .setParameter("person", personId)
                .getResultList();
    }

    List<KeptReflection> of(long personId, long block) {
        return store.createQuery(
                        "select k from KeptReflection k where k.person = :person and k.block = :block",
                        KeptReflection.class)
                .setParameter("person", personId)
                .setParameter("block", block)
                .getResultList();
    }

    @Nullable
    String opened(KeptReflection kept) {
        try {
            return new String(key.open(PURPOSE, kept.getPerson(), kept.sealed()), StandardCharsets.UTF_8);
        } catch (IllegalStateException e) {
            return null;
        }
    }
}
