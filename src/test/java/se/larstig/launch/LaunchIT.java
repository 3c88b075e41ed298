package se.larstig.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Starts the launcher as people do, as a process of its own, and ends it in every way. */
class LaunchIT {

    private static final Path BUILD = Path.of(System.getProperty("larstig.build"));
    private static final Path DATA = BUILD.resolve("launch-it");
    private static final long READY_SECONDS = 180;

    private final int port = freePort();

    @AfterEach
    void leaveNothing() {
        children().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    @DisplayName(
            "LA1, LA4, LA5, LA6 Starts, serves this machine, refuses a second launcher, and stops within 10 seconds")
    void startAndStop() throws Exception {
        var launch = launch("first", Map.of());
        awaitReady(launch, "first");
        assertThat(said("first").lines().filter(line -> line.contains("http://localhost:" + port + "/")))
                .hasSize(1);
        assertThat(health().statusCode()).isEqualTo(200);
        assertThat(health().headers().firstValue("Server")).isEmpty();

        var second = launch("second", Map.of());
        assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(said("second").lines()).singleElement().asString().startsWith("Lärstig already runs");
        assertThat(health().statusCode()).isEqualTo(200);

        var children = children();
        assertThat(children).hasSize(2);
        launch.destroy();
        assertThat(launch.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(DATA.resolve("log/database.log")).content().contains("Shutdown complete");
        assertThat(said("first").lines()).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    @DisplayName("LA6 A killed launcher takes the server and the database with it")
    void killed() throws Exception {
        var launch = launch("killed", Map.of());
        awaitReady(launch, "killed");
        var children = children();
        assertThat(children).hasSize(2);
        launch.destroyForcibly();
        for (var child : children) {
            child.onExit().get(15, TimeUnit.SECONDS);
        }
        assertThat(DATA.resolve("log/database.log")).content().contains("Shutdown complete");
    }

    @Test
    @DisplayName("LA7 Orphans of a launcher that was killed together with its guards are stopped by the next start")
    void orphans() throws Exception {
        var launch = launch("orphaned", Map.of());
        awaitReady(launch, "orphaned");
        var orphans = children();
        launch.descendants().filter(each -> !orphans.contains(each)).forEach(ProcessHandle::destroyForcibly);
        launch.destroyForcibly().waitFor();
        assertThat(orphans).hasSize(2).allMatch(ProcessHandle::isAlive);

        var next = launch("next", Map.of());
        awaitReady(next, "next");
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        assertThat(DATA.resolve("log/database-before.log")).content().contains("Shutdown complete");
        next.destroy();
        assertThat(next.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisplayName(
            "LA8 A taken port and a database that does not answer are one sentence each, and nothing is left running")
    void troubles() throws Exception {
        try (var taken = new ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress())) {
            assertThat(trouble(Map.of())).startsWith("Port " + taken.getLocalPort() + " is taken by another program.");
        }
        assertThat(trouble(Map.of("DEMO", "true", "DB_URL", "jdbc:mariadb://127.0.0.1:1/larstig")))
                .startsWith("The database in DB_URL does not answer");
        assertThat(children()).isEmpty();
    }

    private String trouble(Map<String, String> environment) throws Exception {
        var launch = launch("trouble", environment);
        assertThat(launch.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(launch.exitValue()).isEqualTo(1);
        assertThat(said("trouble").lines()).hasSize(1);
        return said("trouble");
    }

    private Process launch(String name, Map<String, String> environment) throws IOException {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dlarstig.war=" + System.getProperty("larstig.war"),
                        "-Dlarstig.server=" + System.getProperty("larstig.server"),
                        "-cp",
                        classes,
                        Launch.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output(name).toFile());
        for (var setting :
                List.of("DB_URL", "DB_USER", "DB_PASSWORD", "DEMO", "DEMO_TODAY", "SECRET_KEY_FILE", "ADDRESS")) {
            builder.environment().remove(setting);
        }
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("DATA_DIR", DATA.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void awaitReady(Process launch, String name) throws Exception {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (!said(name).contains(" is ready at ")) {
            assertThat(System.nanoTime()).as("deadline; so far: %s", said(name)).isLessThan(deadline);
            assertThat(launch.waitFor(100, TimeUnit.MILLISECONDS))
                    .as(said(name))
                    .isFalse();
        }
    }

    private HttpResponse<Void> health() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    }

    /** The server and the database of this data folder. */
    private static List<ProcessHandle> children() {
        var marks = List.of("-Dlarstig.data=" + DATA, "--datadir=" + DATA.resolve("database"));
        return ProcessHandle.allProcesses()
                .filter(process -> Arrays.stream(process.info().arguments().orElse(new String[0]))
                        .anyMatch(marks::contains))
                .toList();
    }

    private static Path output(String name) {
        return BUILD.resolve("launch-it-" + name + ".txt");
    }

    private static String said(String name) throws IOException {
        return Files.readString(output(name));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
