package se.larstig.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.BesideOthers;
import se.larstig.support.Folders;
import se.larstig.support.Visitor;

/** Installs from the files of the images with their own scripts, as the README tells, and goes through a year of it. */
@BesideOthers
class InstallationIT {

    private static final String DUMP = "larstig-.*\\.sql\\.gz";
    private static final long READY_SECONDS = 180;
    private static final int STOPPED = 143;
    private static final String EMAIL = "anna@lansstyrelsen.example";
    private static final String PASSWORD = "Sex gröna stolar står i rad";
    private static final Pattern FIRST_LINK = Pattern.compile("https?://[^/\\s]+(/identity/begin\\?token=[\\w-]+)");

    private final List<AutoCloseable> opened = new ArrayList<>();
    private Path place;
    private Installation installation;
    private Path clients;
    private String address;

    @BeforeEach
    void place() throws Exception {
        place = Installation.place("installation");
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = "http://127.0.0.1:" + socket.getLocalPort();
        }
        installation = new Installation(place, Map.of("PUBLIC_URL", address));
        opened.add(installation);
        installation.makeSecrets();
        clients = place.resolve("clients");
        OwnDatabase.unpackClients(clients);
        for (var service : List.of("db", "migrate", "app", "backup", "restore")) {
            installation.layOut(service);
        }
    }

    @AfterEach
    void leaveNothing() throws Exception {
        for (int i = opened.size() - 1; i >= 0; i--) {
            opened.get(i).close();
        }
        Folders.delete(place);
    }

    @Test
    @DisplayName("LA12, LA13, LA14 Users, migration, application; a database that goes away; backup, restore, and on")
    void throughAYear() throws Exception {
        var database = database("first", "first");
        makeUsers(database);
        installation.run(0, installation.start("migrate", database.port(), Map.of()), "migrate");
        rightsAreFew(database);

        var files = files(installation.root("app"));
        var app = startApp(database);
        assertThat(firstPage()).contains("Lärstig").doesNotContain("Larstig-demo-2026");
        becomeAdministrator();
        assertThat(files(installation.root("app")))
                .as("nothing is written but below /work")
                .isEqualTo(files);

        database.stop();
        assertThat(healthy(database)).isFalse();
        database.start();
        awaitReady(database, app);

        stop(app);
        assertThat(Files.readString(installation.said("app"))).doesNotContain("SEVERE");
        var dump = backUp(database);
        var sums = database.sums();
        assertThat(sums).containsKeys("identity_person", "flyway_schema_history");

        assertThat(installation.run(1, restore(database, dump), "restore")).contains("nothing was changed");
        assertThat(database.sums()).isEqualTo(sums);

        var second = database("second", "first");
        makeUsers(second);
        installation.run(0, restore(second, dump), "restore");
        assertThat(second.sums()).isEqualTo(sums);
        installation.run(0, installation.start("migrate", second.port(), Map.of()), "migrate");
        assertThat(second.sums()).isEqualTo(sums);
        var again = startApp(second);
        assertThat(signIn()).isEqualTo(303);
        assertThat(firstLink()).as("somebody is administrator now").isEmpty();
        stop(again);
    }

    @Test
    @DisplayName("LA8, LA12 A start without key, with a key that cannot be read or without migrations says so and ends")
    void troubles() throws Exception {
        assertThat(installation.run(1, installation.start("app", 1, Map.of("SECRET_KEY_FILE", "")), "app"))
                .startsWith("SECRET_KEY_FILE is not set.")
                .hasLineCount(1);
        assertThat(installation.run(1, installation.start("app", 1, Map.of("SECRET_KEY_FILE", "/none")), "app"))
                .startsWith("SECRET_KEY_FILE names /none, which this user cannot read.")
                .hasLineCount(1);
        assertThat(installation.run(1, installation.start("migrate", 1, Map.of()), "migrate"))
                .startsWith("The database in DB_URL does not answer")
                .hasLineCount(1);
        assertThat(installation.run(1, installation.start("backup", 1, withClients()), "backup"))
                .contains("nothing was kept");
        assertThat(installation.root("backup").resolve("backup")).isEmptyDirectory();
    }

    private OwnDatabase database(String name, String program) throws Exception {
        var database =
                new OwnDatabase(place.resolve(name), place.resolve(program), installation.secret("db_root_password"));
        opened.add(database);
        return database;
    }

    /** As the image of MariaDB does with a new volume. */
    private void makeUsers(OwnDatabase database) throws Exception {
        var root = installation.root("db");
        Files.writeString(
                root.resolve("tmp/.my.cnf"), "[client]\nhost=127.0.0.1\nskip-ssl\nport=" + database.port() + "\n");
        var environment = Map.of(
                "PATH", withClients().get("PATH"),
                "HOME", root.resolve("tmp").toString(),
                "SECRETS", root.resolve("run/secrets").toString(),
                "MARIADB_ROOT_PASSWORD", installation.secret("db_root_password"));
        installation.run(
                0,
                installation.start("db", "/docker-entrypoint-initdb.d/first-start.sh", database.port(), environment),
                "db");
    }

    private void rightsAreFew(OwnDatabase database) throws Exception {
        refused(database, "app", "create table larstig.t (id int)");
        refused(database, "app", "alter table larstig.identity_person add column x int");
        refused(database, "app", "drop view larstig.learning_passed");
        refused(database, "app", "truncate table larstig.identity_audit_entry");
        refused(database, "app", "select * from mysql.user");
        refused(database, "backup", "delete from larstig.identity_person");
        refused(database, "migrate", "create database other");
        try (var connection = database.as("larstig_app", installation.secret("db_app_password"));
                var grants = connection.createStatement().executeQuery("show grants")) {
            var all = new ArrayList<String>();
            while (grants.next()) {
                all.add(grants.getString(1).replaceFirst(" IDENTIFIED.*", ""));
            }
            assertThat(all)
                    .containsExactly(
                            "GRANT USAGE ON *.* TO `larstig_app`@`%`",
                            "GRANT SELECT, INSERT, UPDATE, DELETE ON `larstig`.* TO `larstig_app`@`%`");
        }
    }

    private void refused(OwnDatabase database, String user, String sql) throws Exception {
        try (var connection = database.as("larstig_" + user, installation.secret("db_" + user + "_password"));
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .as("%s: %s", user, sql)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    private Process startApp(OwnDatabase database) throws Exception {
        var app = installation.start("app", database.port(), Map.of("PORT", port(), "ADDRESS", "127.0.0.1"));
        awaitReady(database, app);
        return app;
    }

    private void awaitReady(OwnDatabase database, Process app) throws Exception {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (!healthy(database)) {
            var said = Files.readString(installation.said("app"));
            assertThat(System.nanoTime()).as(said).isLessThan(deadline);
            assertThat(app.waitFor(200, TimeUnit.MILLISECONDS)).as(said).isFalse();
        }
    }

    /** What the health check of the image says. */
    private boolean healthy(OwnDatabase database) throws Exception {
        var check = new ProcessBuilder(
                        installation.root("app").resolve("larstig/bin/healthy").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        check.environment().put("PORT", port());
        return check.start().waitFor() == 0;
    }

    private static void stop(Process app) throws InterruptedException {
        app.destroy();
        assertThat(app.waitFor(30, TimeUnit.SECONDS)).as("stops in time").isTrue();
        assertThat(app.exitValue()).isEqualTo(STOPPED);
    }

    private Path backUp(OwnDatabase database) throws Exception {
        installation.run(0, installation.start("backup", database.port(), withClients()), "backup");
        try (var files = Files.list(installation.root("backup").resolve("backup"))) {
            var all = files.toList();
            assertThat(all)
                    .singleElement()
                    .satisfies(file -> assertThat(file.getFileName().toString()).matches(DUMP));
            var dump = installation.root("restore").resolve("backup/dump.sql.gz");
            Files.copy(all.get(0), dump, StandardCopyOption.COPY_ATTRIBUTES);
            return dump;
        }
    }

    private Process restore(OwnDatabase database, Path dump) throws IOException {
        return installation.start("restore", database.port(), withClients(), dump.toString());
    }

    private Map<String, String> withClients() {
        return Map.of("PATH", clients + ":/usr/local/bin:/usr/bin:/bin");
    }

    private String port() {
        return address.substring(address.lastIndexOf(':') + 1);
    }

    private String firstPage() {
        var answer = Visitor.at(address).get("/identity/sign-in");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private Optional<String> firstLink() throws IOException {
        return FIRST_LINK
                .matcher(Files.readString(installation.said("app")))
                .results()
                .map(link -> link.group(1))
                .reduce((first, second) -> second);
    }

    /** Opens the link of the log, which then is dead, and stands before the second factor. */
    private void becomeAdministrator() throws IOException {
        var link = firstLink().orElseThrow();
        var somebody = Visitor.at(address);
        var answer = somebody.submit(
                link,
                "/identity/begin",
                Map.of(
                        "token",
                        link.substring(link.indexOf('=') + 1),
                        "name",
                        "Anna Första",
                        "email",
                        EMAIL,
                        "password",
                        PASSWORD));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/identity/second-factor");
        assertThat(Visitor.at(address).get(link).body()).doesNotContain("name=\"password\"");
    }

    private int signIn() {
        return Visitor.at(address)
                .submit("/identity/sign-in", "/identity/sign-in", Map.of("email", EMAIL, "password", PASSWORD))
                .statusCode();
    }

    /** The files that came with the image. */
    private static List<String> files(Path root) throws IOException {
        try (var all = Files.walk(root.resolve("larstig"))) {
            var list = new ArrayList<String>();
            for (var file : all.sorted().toList()) {
                list.add(file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
            return list;
        }
    }
}
