package se.larstig.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A feature's answer to two questions about a person: what do you hold about her, and forget her. Every feature whose tables
 * say something about persons has one; the feature {@code privacy} asks them all.
 *
 * <p>Start with {@link #tables}: a test reads the schema and demands that every table that leads to a person is named by
 * somebody.
 */
public interface PersonalData {

    /** The most rows of one kind that are told at once. */
    int MOST = 10_000;

    /** The feature's tables whose rows are about persons, or say by id who did something. */
    Set<String> tables();

    /** What is held about the acting person herself, in the order in which she should read it. */
    List<Holding> held(Actor actor);

    /**
     * Takes away all that names her or tells how she did, and leaves what the counts stand on, without her name. The actor is
     * she herself or the system.
     */
    void forget(Actor actor, long personId);

    /**
     * Rows of one kind.
     *
     * @param name the key of what they are called
     * @param rows at most {@link PersonalData#MOST}
     */
    record Holding(String name, List<Row> rows) {

        public Holding {
            rows = List.copyOf(rows);
        }
    }

    /** One row: its facts in order. What is not known has no fact. */
    record Row(List<Fact> facts) {

        public Row {
            facts = List.copyOf(facts);
        }

        /** The row with those of these facts that are known. */
        public static Row of(Fact... facts) {
            return new Row(Arrays.stream(facts)
                    .filter(fact -> fact.value() != null && !fact.value().equals(""))
                    .toList());
        }
    }

    /**
     * A fact.
     *
     * @param name the key of what it is called
     * @param value a text, number, truth, {@code LocalDate}, {@code Instant}, {@link Word} or {@link Document}; null when it is
     *     not known
     */
    record Fact(String name, @Nullable Object value) {}

    /** A value that has a text of its own: the key. */
    record Word(String key) {}

    /**
     * A file that is held.
     *
     * @param address where she opens it
     * @param name neutral, with an ending that says of what kind it is
     * @param bytes read when they are asked for: there may be several, and each is large
     */
    record Document(String address, String name, Supplier<byte[]> bytes) {}
}
