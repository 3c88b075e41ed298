package se.larstig.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The application server with the application, as a process of its own: its standard streams go to a file, its root folder is
 * new at each start, because an old one would deploy the old application again.
 */
final class Server implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(10);
    private static final Duration PROBE = Duration.ofMillis(200);
    private static final Duration STOP = Duration.ofSeconds(4);

    private static final Pattern FIRST_LINK = Pattern.compile("https?://\\S+/identity/begin\\?token=[\\w-]+");

    private final Child child;

    private Server(Child child) {
        this.child = child;
    }

    /** Refuses a port that somebody else listens on, and an application that is not built. */
    static void check(Options options) throws IOException {
        application();
        program();
        try {
            new ServerSocket(options.port(), 1, InetAddress.getByName(options.address())).close();
        } catch (UnknownHostException e) {
            throw new Trouble("ADDRESS is " + options.address() + ", which is no address of this machine.", e);
        } catch (BindException e) {
            var why = String.valueOf(e.getMessage());
            throw new Trouble(
                    why.contains("Permission")
                            ? "This user may not open port " + options.port()
                                    + ". Choose a port above 1023, for example PORT=8080."
                            : why.contains("assign")
                                    ? "ADDRESS is " + options.address() + ", which is no address of this machine."
                                    : "Port " + options.port()
                                            + " is taken by another program. Stop that program or choose another port, for"
                                            + " example PORT="
                                            + (options.port() < 65535 ? options.port() + 1 : 8080) + ".",
                    e);
        }
    }

    static Server start(Options options, DataFolder folder, Map<String, String> environment) throws IOException {
        var root = folder.emptied("server");
        var temporary = Files.createDirectory(root.resolve("tmp"));
        var settings = root.resolve("settings.txt");
        try (var common = Server.class.getResourceAsStream("server-settings.txt")) {
            if (common == null) {
                throw new IllegalStateException("server-settings.txt is missing");
            }
            Files.writeString(
                    settings,
                    new String(common.readAllBytes(), UTF_8)
                            + "set configs.config.server-config.network-config.network-listeners"
                            + ".network-listener.http-listener.address=" + options.address() + "\n",
                    UTF_8);
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(mark(folder));
        if (options.database().isEmpty()) {
            // quicker to start, slower under load: right for demonstrations and development
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of(
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "-jar",
                program().toString(),
                "--rootdir",
                root.toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(options.port()),
                "--contextroot",
                "/",
                "--prebootcommandfile",
                settings.toString(),
                "--deploy",
                application().toString()));
        return new Server(Child.start(command, environment, folder.log("server"), STOP));
    }

    /** Returns when the application lets people in. */
    void awaitReady(Options options) throws IOException, InterruptedException {
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        var question = HttpRequest.newBuilder(
                        URI.create("http://" + options.localAddress() + ":" + options.port() + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        var deadline = System.nanoTime() + READY.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                int status = client.send(question, BodyHandlers.discarding()).statusCode();
                if (status == 200) {
                    return;
                }
                if (status == 404 && child.said().contains(") ready in ")) {
                    throw new Trouble("The server started without the application; why is in " + child.log()
                            + ". Build it again with mvn package.");
                }
            } catch (IOException e) {
                // not yet
            }
            if (child.endsWithin(PROBE)) {
                break;
            }
        }
        throw new Trouble("The server did not start. Its reasons are in " + child.log() + ".");
    }

    /** The link with which the first administrator begins, if the server printed one. */
    Optional<String> firstLink() {
        return FIRST_LINK
                .matcher(child.said())
                .results()
                .map(MatchResult::group)
                .reduce((first, second) -> second);
    }

    ProcessHandle handle() {
        return child.handle();
    }

    Path log() {
        return child.log();
    }

    @Override
    public void close() throws IOException {
        child.close();
    }

    /** On the command line of a server of this folder. */
    static String mark(DataFolder folder) {
        return "-Dlarstig.data=" + folder;
    }

    private static Path application() {
        return built("larstig.war", "target/larstig.war");
    }

    private static Path program() {
        return built("larstig.server", "target/server/payara-micro.jar");
    }

    private static Path built(String property, String usual) {
        var file = Path.of(System.getProperty(property, usual)).toAbsolutePath();
        if (!Files.isReadable(file)) {
            throw new Trouble("The file " + file + " is missing. Build it with mvn package, or start with mvn -Prun.");
        }
        return file;
    }
}
