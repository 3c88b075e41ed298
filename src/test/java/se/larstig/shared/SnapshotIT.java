package se.larstig.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.identity.StaffFixture;

@ArquillianTest
class SnapshotIT {

    @Inject
    private StaffFixture fixture;

    @Inject
    private Question question;

    @Inject
    private Command command;

    @Test
    @DisplayName("A4 All statements of a question see one snapshot")
    void question() {
        var person = fixture.colleague(fixture.workplace().unit(), "Först");
        assertThat(question.twice(person)).containsExactly("Först", "Först");
        assertThat(question.twice(person)).containsExactly("Sedan", "Sedan");
    }

    @Test
    @DisplayName("A4 A command sees what another one wrote after it began, also when it asks a question first")
    void command() {
        var person = fixture.colleague(fixture.workplace().unit(), "Först");
        assertThat(command.twice(person)).containsExactly("Först", "Sedan");
    }

    /** Reads the same twice, and between the two something else is written. */
    @Queries
    static class Question {

        @PersistenceContext
        private EntityManager store;

        @Inject
        private Meanwhile meanwhile;

        List<String> twice(long person) {
            var first = name(person);
            meanwhile.rename(person, "Sedan");
            return List.of(first, name(person));
        }

        String name(long person) {
            return store.createQuery("select p.name from Person p where p.id = :person", String.class)
                    .setParameter("person", person)
                    .getSingleResult();
        }
    }

    /** The same as a command. */
    @Boundary
    static class Command {

        @Inject
        private Question question;

        @Inject
        private Meanwhile meanwhile;

        List<String> twice(long person) {
            var first = question.name(person);
            meanwhile.rename(person, "Sedan");
            return List.of(first, question.name(person));
        }
    }

    /** Somebody else, who is done before anything goes on. */
    @Lasting
    static class Meanwhile {

        @PersistenceContext
        private EntityManager store;

        void rename(long person, String name) {
            store.createQuery("update Person p set p.name = :name where p.id = :person")
                    .setParameter("name", name)
                    .setParameter("person", person)
                    .executeUpdate();
        }
    }
}
