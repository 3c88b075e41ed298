package se.larstig.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.larstig.support.BesideOthers;
import se.larstig.support.Folders;

@BesideOthers
class MigrationIT {

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() throws Exception {
        var data = Path.of(System.getProperty("larstig.build"), "migration-it");
        Folders.delete(data);
        database = EmbeddedDatabase.start(data);
        Migration.run(database.url(), database.user(), database.password());
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    @DisplayName("LA9 All counties and municipalities of Sweden are there, and an empty field is NULL")
    void places() throws Exception {
        assertThat(ask("select count(*) from organisation_county")).containsExactly("21");
        assertThat(ask("select count(*) from organisation_municipality")).containsExactly("290");
        assertThat(ask("select name from organisation_municipality where code = '2583'"))
                .containsExactly("Haparanda");
        assertThat(ask("select count(*) from organisation_profession where parent = ''"))
                .containsExactly("0");
    }

    @Test
    @DisplayName("LA11 The application's user reads and writes rows, and changes no table")
    void rightsAreFew() throws Exception {
        try (var connection = DriverManager.getConnection(
                        database.url(), database.applicationUser(), database.applicationPassword());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update organisation_county set name = name"))
                    .isEqualTo(21);
            for (var sql : List.of(
                    "create table t (id int)",
                    "alter table organisation_county add column x int",
                    "drop table organisation_county",
                    "truncate table organisation_county")) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("denied");
            }
        }
    }

    @Test
    @DisplayName("O1.2 The tree of professions has groups, and professions in them")
    void professions() throws Exception {
        assertThat(ask("select count(*) > 5 from organisation_profession where parent is null"))
                .containsExactly("1");
        assertThat(ask("select p.code from organisation_profession p join organisation_profession above"
                        + " on above.code = p.parent where above.parent is not null"))
                .isEmpty();
    }

    @Test
    @DisplayName("LA2 Words are compared in Swedish")
    void swedish() throws Exception {
        assertThat(ask("select @@collation_database")).containsExactly("utf8mb4_uca1400_swedish_ai_ci");
        assertThat(ask("select name from organisation_municipality where code in ('1292', '1407', '2321', '0180')"
                        + " order by name"))
                .containsExactly("Stockholm", "Åre", "Ängelholm", "Öckerö");
        assertThat(ask("select name from organisation_municipality where name = 'öREBRO'"))
                .containsExactly("Örebro");
        assertThat(ask("select name from organisation_municipality where name = 'orebro'"))
                .isEmpty();
    }

    @Test
    @DisplayName("LA15 A database that was created as a demo is refused without demo, and the reverse")
    void origin() throws Exception {
        var access = new Options.Access(database.url(), database.user(), database.password());
        assertThatCode(() -> Migration.requireOrigin(access, true)).doesNotThrowAnyException();
        assertThatCode(() -> Migration.requireOrigin(access, false)).doesNotThrowAnyException();
        change("update demo_origin set demo = true");
        assertThatThrownBy(() -> Migration.requireOrigin(access, false))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("created as a demo");
        change("update demo_origin set demo = false");
        assertThatThrownBy(() -> Migration.requireOrigin(access, true))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("was not created as one");
        assertThatCode(() -> Migration.requireOrigin(access, false)).doesNotThrowAnyException();
    }

    private static void change(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    @DisplayName("LA10 A second run changes nothing")
    void again() throws Exception {
        var before = ask("select count(*) from flyway_schema_history");
        Migration.run(database.url(), database.user(), database.password());
        assertThat(ask("select count(*) from flyway_schema_history")).isEqualTo(before);
    }

    @Test
    @DisplayName("LA9 A row of the file replaces the row with its key; a row that left the file stays")
    void changedFile() throws Exception {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "create or replace table place (code char(2) primary key, name varchar(50), size int)");
            }
            var context = new Context() {
                @Override
                public Configuration getConfiguration() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public java.sql.Connection getConnection() {
                    return connection;
                }
            };
            new ReferenceData("places", "place", Set.of("code"), "code,name,size\n01,\"Å, ö\",1\n02,B,2\n")
                    .migrate(context);
            new ReferenceData("places", "place", Set.of("code"), "code,name,size\n01,C,\n").migrate(context);
        }
        assertThat(ask("select concat_ws('/', code, name, ifnull(size, '-')) from place order by code"))
                .containsExactly("01/C/-", "02/B/2");
    }

    static Stream<List<String>> refused() {
        return Stream.of(
                List.of(database.url(), "larstig", "wrong", "DB_USER and DB_PASSWORD"),
                List.of(
                        database.url().replace("/larstig?", "/other?"),
                        database.user(),
                        database.password(),
                        "does not exist"),
                List.of("jdbc:mariadb://127.0.0.1:1/larstig", "larstig", "", "does not answer"),
                List.of("jdbc:mysql://127.0.0.1/larstig", "larstig", "", "jdbc:mariadb:"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    @DisplayName("LA8 A database that cannot be used is refused in one sentence")
    void refused(List<String> attempt) {
        assertThatThrownBy(() -> Migration.run(attempt.get(0), attempt.get(1), attempt.get(2)))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(attempt.get(3));
    }

    private static List<String> ask(String question) throws Exception {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var answer = new ArrayList<String>();
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
            return answer;
        }
    }
}
