package se.larstig.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.larstig.support.BesideOthers;
import se.larstig.support.Launched;

/** Starts the launcher as people do, as a process of its own, and ends it in every way. */
@BesideOthers
class LaunchIT {

    private final Launched launcher = new Launched("launch-it");

    /** An earlier build may have had other migrations. */
    @BeforeAll
    static void forget() throws Exception {
        new Launched("launch-it").forget();
    }

    @AfterEach
    void leaveNothing() {
        launcher.close();
    }

    @Test
    @DisplayName(
            "LA1, LA4, LA5, LA6 Starts, serves this machine, refuses a second launcher, and stops within 10 seconds")
    void startAndStop() throws Exception {
        var launch = launcher.launch("first", Map.of());
        launcher.awaitReady(launch, "first");
        assertThat(launcher.said("first")
                        .lines()
                        .filter(line -> line.contains("http://localhost:" + launcher.port() + "/")))
                .hasSize(1);
        assertThat(health().statusCode()).isEqualTo(200);
        assertThat(health().headers().firstValue("Server")).isEmpty();

        var second = launcher.launch("second", Map.of());
        assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(launcher.said("second").lines()).singleElement().asString().startsWith("Lärstig already runs");
        assertThat(health().statusCode()).isEqualTo(200);

        var children = launcher.children();
        assertThat(children).hasSize(2);
        launch.destroy();
        assertThat(launch.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(launcher.data().resolve("log/database.log")).content().contains("Shutdown complete");
        assertThat(launcher.said("first").lines()).hasSizeLessThanOrEqualTo(30);
    }

    @Test
    @DisplayName("LA6 A killed launcher takes the server and the database with it")
    void killed() throws Exception {
        var launch = launcher.launch("killed", Map.of());
        launcher.awaitReady(launch, "killed");
        var children = launcher.children();
        assertThat(children).hasSize(2);
        launch.destroyForcibly();
        for (var child : children) {
            child.onExit().get(15, TimeUnit.SECONDS);
        }
        assertThat(launcher.data().resolve("log/database.log")).content().contains("Shutdown complete");
    }

    @Test
    @DisplayName("LA7 Orphans of a launcher that was killed together with its guards are stopped by the next start")
    void orphans() throws Exception {
        var launch = launcher.launch("orphaned", Map.of());
        launcher.awaitReady(launch, "orphaned");
        var orphans = launcher.children();
        launch.descendants().filter(each -> !orphans.contains(each)).forEach(ProcessHandle::destroyForcibly);
        launch.destroyForcibly().waitFor();
        assertThat(orphans).hasSize(2).allMatch(ProcessHandle::isAlive);

        var next = launcher.launch("next", Map.of());
        launcher.awaitReady(next, "next");
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        assertThat(launcher.data().resolve("log/database-before.log")).content().contains("Shutdown complete");
        next.destroy();
        assertThat(next.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisplayName(
            "LA8 A taken launcher.port() and a database that does not answer are one sentence each, and nothing is left running")
    void troubles() throws Exception {
        try (var taken = new ServerSocket(launcher.port(), 1, java.net.InetAddress.getLoopbackAddress())) {
            assertThat(trouble(Map.of())).startsWith("Port " + taken.getLocalPort() + " is taken by another program.");
        }
        assertThat(trouble(Map.of("DEMO", "true", "DB_URL", "jdbc:mariadb://127.0.0.1:1/larstig")))
                .startsWith("The database in DB_URL does not answer");
        assertThat(launcher.children()).isEmpty();
    }

    private String trouble(Map<String, String> environment) throws Exception {
        var launch = launcher.launch("trouble", environment);
        assertThat(launch.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(launch.exitValue()).isEqualTo(1);
        assertThat(launcher.said("trouble").lines()).hasSize(1);
        return launcher.said("trouble");
    }

    private HttpResponse<Void> health() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + launcher.port() + "/health/ready"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    }
}
