package se.larstig.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("LA8 Every trouble is one plain sentence that says what to do")
class TroubleTest {

    @Test
    void itsOwnSentence() {
        assertThat(Trouble.sentence(new IllegalStateException(new Trouble("Do this."))))
                .isEqualTo("Do this.");
    }

    @Test
    void fullDisk() {
        assertThat(Trouble.sentence(new UncheckedIOException(new IOException("/x: No space left on device"))))
                .startsWith("The disk is full.");
    }

    @Test
    void unforeseen() {
        assertThat(Trouble.sentence(new IllegalStateException("odd")))
                .startsWith("Something unexpected happened: ")
                .contains("odd")
                .endsWith("log of the data folder.");
    }

    @Test
    void failedMigration() {
        var script = new FlywayException(
                "Failed to execute script V9__x.sql\n-----\nLine : 2", new SQLException("Table 'y' already exists"));
        assertThat(Migration.reason(script)).isEqualTo("Failed to execute script V9__x.sql: Table 'y' already exists.");
        assertThat(Migration.reason(
                        new FlywayException("Validate failed\nVersion 9 failed.\nPlease repair\nSee https://x")))
                .isEqualTo("Validate failed: Version 9 failed.");
    }

    @Test
    void databases() {
        assertThat(Migration.sentence(new SQLException("", "28000"))).contains("DB_PASSWORD");
        assertThat(Migration.sentence(new SQLException("", "42000"))).contains("does not exist");
        assertThat(Migration.sentence(new SQLException("", "08000"))).contains("does not answer");
    }
}
