package se.larstig.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.event.SetupContainers;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import se.larstig.launch.EmbeddedDatabase;
import se.larstig.launch.Migration;

/**
 * Starts a fresh database and a mail server before the server and stops them after. The server gets the settings that the launcher gives it, and
 * logs to {@code target/it-server.log}.
 */
public class Ground implements LoadableExtension {

    private static final String HOST = "127.0.0.1";
    private static final String PROTOCOL = "Servlet 5.0";
    private static final Path BUILD =
            Path.of(System.getProperty("larstig.build", "target")).toAbsolutePath();
    private static final Path SERVER = BUILD.resolve("it-server");
    private static final String MARK = "-Dlarstig.it=" + SERVER;

    /** Says much that nobody reads; kept here, since loggers that nobody holds forget their level. */
    private static final Logger SERVER_STARTER = Logger.getLogger("fish.payara.arquillian");

    private static int port;
    private static int neutralPort;

    @Inject
    private Instance<ContainerRegistry> containers;

    private EmbeddedDatabase database;
    private NeutralSite neutral;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Ground.class).observer(OneDeployment.class);
    }

    /** Where the application answers: {@code http://127.0.0.1:…}, without a slash at its end. */
    public static String address() {
        return "http://" + HOST + ":" + port;
    }

    /** Where the quick exit leads. */
    public static String neutral() {
        return "http://" + HOST + ":" + neutralPort + "/";
    }

    /** The build folder. */
    static Path build() {
        return BUILD;
    }

    void open(@Observes(precedence = 100) SetupContainers event) throws IOException {
        SERVER_STARTER.setLevel(Level.WARNING);
        stopLeftovers();
        deleteOldArchives();
        Files.deleteIfExists(BUILD.resolve("weights.txt"));
        Files.deleteIfExists(log());
        var data = BUILD.resolve("it-data");
        Folders.delete(data.resolve("database"));
        database = EmbeddedDatabase.start(data, "--innodb-buffer-pool-size=" + System.getProperty("larstig.pool"));
        Migration.run(database.url(), database.user(), database.password());
        var key = data.resolve("it.key");
        Files.writeString(key, "0123456789abcdef".repeat(4), UTF_8);
        try (var free = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            port = free.getLocalPort();
        }
        neutral = NeutralSite.open(HOST);
        neutralPort = neutral.port();
        for (var container : containers.get().getContainers()) {
            var configuration = container.getContainerConfiguration();
            configuration
                    .property("microJar", System.getProperty("larstig.server"))
                    .property("startupTimeoutInSeconds", "600")
                    .property("randomHttpPort", "false")
                    .property("autoBindHttp", "false")
                    .property("clusterEnabled", "false")
                    .property("outputToConsole", "false")
                    .property("cmdOptions", String.join(" ", machine(key)))
                    .property("extraMicroOptions", String.join(" ", server()));
            configuration
                    .protocol(PROTOCOL)
                    .property("host", HOST)
                    .property("port", Integer.toString(port))
                    .property("contextRoot", "/");
        }
    }

    void close(@Observes(precedence = -100) AfterSuite event) throws IOException {
        Browser.close();
        if (neutral != null) {
            neutral.close();
        }
        Mailbox.stop();
        if (database != null) {
            database.close();
        }
    }

    private List<String> machine(Path key) throws IOException {
        Folders.delete(SERVER);
        var temporary = Files.createDirectories(SERVER.resolve("tmp"));
        return List.of(
                MARK,
                "-Xmx" + System.getProperty("larstig.heap"),
                "-Dlarstig.build=" + BUILD,
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "-DDB_URL=" + database.url(),
                "-DDB_USER=" + database.applicationUser(),
                "-DDB_PASSWORD=" + database.applicationPassword(),
                "-DDEMO=true",
                "-DLEAVE_URL=" + neutral(),
                "-DPORT=" + port,
                "-DMAIL_HOST=" + HOST,
                "-DMAIL_PORT=" + Mailbox.start(),
                "-DMAIL_FROM=noreply@larstig.example",
                "-DSECRET_KEY_FILE=" + key);
    }

    private static List<String> server() throws IOException {
        var settings = SERVER.resolve("settings.txt");
        try (var common = EmbeddedDatabase.class.getResourceAsStream("server-settings.txt")) {
            Files.writeString(
                    settings,
                    new String(common.readAllBytes(), UTF_8)
                            + "set configs.config.server-config.network-config.network-listeners"
                            + ".network-listener.http-listener.address=" + HOST + "\n",
                    UTF_8);
        }
        return List.of(
                "--rootdir",
                SERVER.resolve("root").toString(),
                "--disablephonehome",
                "--port",
                Integer.toString(port),
                "--contextroot",
                "/",
                "--prebootcommandfile",
                settings.toString(),
                "--logtofile",
                BUILD.resolve("it-server%g.log").toString());
    }

    public static Path log() {
        return BUILD.resolve("it-server0.log");
    }

    /** The deployed archives, which nobody else deletes; the tests' temporary folder is the build folder. */
    private static void deleteOldArchives() throws IOException {
        try (var all = Files.newDirectoryStream(BUILD, "arquillian-payara-micro*")) {
            for (var each : all) {
                Folders.delete(each);
            }
        }
    }

    private static Stream<ProcessHandle> servers() {
        return ProcessHandle.allProcesses()
                .filter(process -> Arrays.asList(process.info().arguments().orElse(new String[0]))
                        .contains(MARK));
    }

    static boolean serverRuns() {
        return servers().findAny().isPresent();
    }

    /** A killed run leaves its server behind; it bears this folder's mark. */
    private static void stopLeftovers() {
        servers().forEach(process -> {
            process.destroyForcibly();
            process.onExit()
                    .orTimeout(10, TimeUnit.SECONDS)
                    .exceptionally(late -> process)
                    .join();
        });
    }
}
