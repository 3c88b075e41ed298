package se.larstig.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.larstig.launch.Launch;

/** The launcher as a process of its own, with its own port and data folder, for tests that end it. */
public final class Launched implements AutoCloseable {

    private static final Path BUILD = Path.of(System.getProperty("larstig.build"));
    private static final long READY_SECONDS = 180;
    private static final List<String> SETTINGS = List.of(
            "DB_URL",
            "DB_USER",
            "DB_PASSWORD",
            "DEMO",
            "DEMO_TODAY",
            "SECRET_KEY_FILE",
            "ADDRESS",
            "DEMO_ALLOWED_ON",
            "PUBLIC_URL");

    private final Path data;
    private final int port = freePort();
    private @Nullable Process running;

    /** @param data name of the data folder, within the build folder; what is in it is used */
    public Launched(String data) {
        this.data = BUILD.resolve(data);
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public Path data() {
        return data;
    }

    /** Throws its data away. */
    public void forget() throws IOException {
        Folders.delete(data);
    }

    /** Starts it and waits until it says that it is ready. */
    public Process start() throws IOException, InterruptedException {
        var launch = launch("start", Map.of());
        running = launch;
        awaitReady(launch, "start");
        return launch;
    }

    /** Starts it with more settings; what it says is kept under the name. */
    public Process launch(String name, Map<String, String> environment) throws IOException {
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
        SETTINGS.forEach(builder.environment()::remove);
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().put("DATA_DIR", data.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    public void awaitReady(Process launch, String name) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (!said(name).contains(" is ready at ")) {
            assertThat(System.nanoTime()).as("deadline; so far: %s", said(name)).isLessThan(deadline);
            assertThat(launch.waitFor(100, TimeUnit.MILLISECONDS))
                    .as(said(name))
                    .isFalse();
        }
    }

    /** What the launcher printed. */
    public String said(String name) throws IOException {
        return Files.readString(output(name));
    }

    /** The server and the database of this data folder. */
    public List<ProcessHandle> children() {
        return processes(List.of("-Dlarstig.data=" + data, "--datadir=" + data.resolve("database")));
    }

    private static List<ProcessHandle> processes(List<String> marks) {
        return ProcessHandle.allProcesses()
                .filter(process -> Arrays.stream(process.info().arguments().orElse(new String[0]))
                        .anyMatch(marks::contains))
                .toList();
    }

    /** Kills the server, the database and the launcher at once, as a power cut does. */
    public void kill() throws Exception {
        var doomed = children();
        assertThat(doomed).hasSize(2);
        if (running != null) {
            running.destroyForcibly();
        }
        doomed.forEach(ProcessHandle::destroyForcibly);
        if (running != null) {
            running.waitFor();
        }
        for (var process : doomed) {
            process.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        if (running != null) {
            running.destroyForcibly();
        }
        children().forEach(ProcessHandle::destroyForcibly);
    }

    private Path output(String name) {
        return BUILD.resolve(data.getFileName() + "-" + name + ".txt");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
