package se.larstig.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that must not outlive the launcher (rules LA6 and LA7).
 *
 * <p>A launcher that is killed cannot clean up. Therefore each child has a guard: a shell that waits on a pipe held by the
 * launcher. When the pipe closes without a word, the launcher is gone, and the guard ends the child. Should the guard be
 * killed as well, the next start finds the child by the mark on its command line.
 */
final class Child implements AutoCloseable {

    private static final String GUARD = """
            trap '' INT TERM HUP
            read -r word && exit
            kill -TERM "$1" && for second in 1 2 3 4 5 6 7 8; do
              sleep 1
              kill -0 "$1" || exit
            done
            kill -KILL "$1"
            """;

    private final Process process;
    private final Process guard;
    private final Path log;
    private final Duration patience;

    private Child(Process process, Process guard, Path log, Duration patience) {
        this.process = process;
        this.guard = guard;
        this.log = log;
        this.patience = patience;
    }

    /** Starts the command; what it says goes to the log. It gets this much time to stop before it is killed. */
    static Child start(List<String> command, Map<String, String> environment, Path log, Duration patience)
            throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            var guard = new ProcessBuilder("/bin/sh", "-c", GUARD, "guard", Long.toString(process.pid()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new Child(process, guard, log, patience);
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end at most this long; whether it ended. */
    boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    Path log() {
        return log;
    }

    String said() {
        try {
            return new String(Files.readAllBytes(log), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        stop(process.toHandle(), patience);
        try (var pipe = guard.getOutputStream()) {
            pipe.write('\n');
        } catch (IOException e) {
            guard.destroyForcibly();
        }
    }

    /** Ends every process that has the mark among its arguments. */
    static void stopLeftovers(List<String> marks, Duration patience) {
        ProcessHandle.allProcesses()
                .filter(process -> Arrays.stream(process.info().arguments().orElse(new String[0]))
                        .anyMatch(marks::contains))
                .forEach(process -> stop(process, patience));
    }

    private static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit()
                    .orTimeout(5, TimeUnit.SECONDS)
                    .exceptionally(late -> process)
                    .join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
