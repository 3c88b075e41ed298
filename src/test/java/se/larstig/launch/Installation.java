package se.larstig.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import se.larstig.support.Folders;

/**
 * The containers of docker/compose.yaml without an engine: each service has a folder that holds what its image copies, its
 * secrets and its volumes, and runs its entry point with its environment, as nobody and without capabilities when the tests
 * run as root. Paths stand below that folder, and the database answers on this machine.
 */
final class Installation implements AutoCloseable {

    private static final Path BUILD = Path.of(System.getProperty("larstig.build"));
    private static final int NOBODY = 65534;
    private static final List<String> OF_A_CONTAINER = List.of("/work", "/backup", "/run/secrets", "/tmp");
    private static final boolean ROOT = System.getProperty("user.name").equals("root");

    private final Path folder;
    private final Compose compose;
    private final Map<String, String> given;
    private final List<Process> running = new ArrayList<>();

    /** @param given what docker/.env would say */
    Installation(Path folder, Map<String, String> given) throws IOException {
        this.folder = folder;
        this.given = given;
        this.compose = Compose.read(Path.of("docker/compose.yaml"));
    }

    /** An empty folder that others than its owner can reach, below the build folder if that can be. */
    static Path place(String name) throws IOException {
        var place = BUILD.resolve(name);
        for (Path each = BUILD; each != null; each = each.getParent()) {
            if (!Files.getPosixFilePermissions(each).toString().contains("OTHERS_EXECUTE")) {
                place = Path.of("/tmp", "larstig-" + name);
            }
        }
        Folders.delete(place);
        return Files.createDirectories(place);
    }

    /** Makes the secrets as the README says, once for all services. */
    void makeSecrets() throws IOException, InterruptedException {
        var made = new ProcessBuilder("sh", "docker/db/secrets", secrets().toString())
                .inheritIO()
                .start();
        assertThat(made.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(made.exitValue()).isZero();
    }

    String secret(String name) throws IOException {
        return Files.readString(secrets().resolve(name));
    }

    private Path secrets() {
        return folder.resolve("secrets");
    }

    /** Lays a service out; beside it the log of what it says. */
    Path layOut(String service) throws IOException {
        var root = root(service);
        for (var copy : image(service).copies()) {
            for (var source : copy.sources()) {
                var from = BUILD.getParent().resolve(source);
                var to = root.resolve(copy.target().substring(1));
                copyAll(from, Files.isDirectory(from) ? to : to.resolve(from.getFileName()));
            }
        }
        for (var name : OF_A_CONTAINER) {
            var own = Files.createDirectories(root.resolve(name.substring(1)));
            if (ROOT) {
                Files.setAttribute(own, "unix:uid", NOBODY);
            }
        }
        for (var secret : Compose.list(compose.service(service).get("secrets"))) {
            Files.copy(secrets().resolve(secret), root.resolve("run/secrets").resolve(secret));
        }
        return root;
    }

    /** The folder of a service; those of one image and one entry point may share it. */
    Path root(String service) {
        return folder.resolve(service);
    }

    Path said(String service) {
        return folder.resolve(service + ".txt");
    }

    /** Starts the entry point of a service, whose database answers at this port. */
    Process start(String service, int database, Map<String, String> more, String... arguments) throws IOException {
        var entry = compose.service(service).get("entrypoint");
        var command = entry == null ? image(service).entrypoint() : Compose.list(entry);
        return start(service, command.get(0), database, more, arguments);
    }

    /** Starts a program of the service's image instead. */
    Process start(String service, String program, int database, Map<String, String> more, String... arguments)
            throws IOException {
        var root = root(service);
        var environment = new LinkedHashMap<>(image(service).environment());
        environment.putAll(compose.environment(service, given));
        environment.replaceAll((name, value) -> OF_A_CONTAINER.stream().anyMatch(value::startsWith)
                ? root + value
                : value.replace("//db:3306/", "//127.0.0.1:" + database + "/"));
        environment.put("PATH", Path.of(System.getProperty("java.home"), "bin") + ":/usr/local/bin:/usr/bin:/bin");
        environment.put("TMPDIR", root.resolve("tmp").toString());
        environment.putAll(more);
        var line = new ArrayList<String>(List.of("env", "-i"));
        environment.forEach((name, value) -> line.add(name + "=" + value));
        if (ROOT) {
            line.addAll(List.of(
                    "setpriv",
                    "--reuid=" + NOBODY,
                    "--regid=" + NOBODY,
                    "--clear-groups",
                    "--no-new-privs",
                    "--inh-caps=-all",
                    "--bounding-set=-all"));
        }
        line.add(root + program);
        line.addAll(List.of(arguments));
        var process = new ProcessBuilder(line)
                .directory(root.resolve("tmp").toFile())
                .redirectErrorStream(true)
                .redirectOutput(said(service).toFile())
                .start();
        running.add(process);
        return process;
    }

    /** Runs it to its end; what it said. */
    String run(int status, Process process, String service) throws IOException, InterruptedException {
        assertThat(process.waitFor(120, TimeUnit.SECONDS))
                .as("%s ends", service)
                .isTrue();
        var said = Files.readString(said(service));
        assertThat(process.exitValue()).as(said).isEqualTo(status);
        return said;
    }

    private Dockerfile image(String service) throws IOException {
        var build = Compose.map(compose.service(service).get("build"));
        return Dockerfile.read(
                Path.of(build.isEmpty() ? "docker/db/Dockerfile" : String.valueOf(build.get("dockerfile"))));
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                var target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(target)) {
                    Files.copy(each, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    @Override
    public void close() {
        running.forEach(Process::destroyForcibly);
    }
}
