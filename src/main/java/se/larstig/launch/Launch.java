package se.larstig.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.larstig.shared.DemoHosts;
import se.larstig.shared.Settings;

/**
 * Starts everything in order: data folder, database, migrations, server. What was opened last is closed first, by the
 * shutdown hook alone, so that Ctrl-C, SIGTERM, a trouble during the start and the death of a child all end in the same way.
 * Runs inside Maven's own process, therefore one signal reaches all of it.
 */
public final class Launch {

    private static final String DEMO_PASSWORD = "Larstig-demo-2026";

    private final PrintStream console = console();
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private boolean stopping;
    private @Nullable DataFolder folder;

    private Launch() {}

    public static void main(String[] args) {
        quietLibraries();
        var launch = new Launch();
        Runtime.getRuntime().addShutdownHook(new Thread(launch::stop, "stop"));
        try {
            launch.run();
        } catch (IOException | RuntimeException e) {
            launch.tell(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(1);
    }

    private void run() throws IOException, InterruptedException {
        var options = Options.read(Settings::find);
        var data = keep(DataFolder.open(options.dataDir()));
        folder = data;
        Child.stopLeftovers(List.of(Server.mark(data)), Duration.ofSeconds(5));
        Server.check(options);
        options.database().ifPresent(Migration::check);
        console.println("Lärstig is starting. This takes half a minute, the first time a little more.");

        Options.Access owner;
        Options.Access database;
        CompletableFuture<?> databaseEnds = new CompletableFuture<>();
        if (options.database().isPresent()) {
            owner = options.database().get();
            database = owner;
        } else {
            var embedded = keep(EmbeddedDatabase.start(data));
            owner = embedded.owner();
            database = embedded.application();
            databaseEnds = embedded.handle().onExit();
        }
        Migration.run(owner);
        Migration.requireOrigin(owner, options.demo());

        var server = keep(Server.start(options, data, environment(options, database, data)));
        server.awaitReady(options);
        server.firstLink()
                .ifPresent(link -> console.println(
                        "Nobody is administrator yet. Open this within 24 hours, once, to become it: " + link));
        console.println("Lärstig is ready at " + options.homeAddress() + " (stop it with Ctrl-C)");
        if (options.demo()) {
            console.print(demoAccounts());
        }
        CompletableFuture.anyOf(databaseEnds, server.handle().onExit()).join();
        throw new Trouble(
                databaseEnds.isDone()
                        ? "The embedded database has stopped; its reasons are in " + data.path("log/database.log")
                                + ". Start again."
                        : "The server has stopped; its reasons are in " + server.log() + ". Start again.");
    }

    private static Map<String, String> environment(Options options, Options.Access database, DataFolder data)
            throws IOException {
        var keyFile = options.keyFile().isPresent() ? options.keyFile().get() : data.secret("secret.key");
        var environment = new HashMap<>(Map.of(
                "DB_URL", database.url(),
                "DB_USER", database.user(),
                "DB_PASSWORD", database.password(),
                "DEMO", Boolean.toString(options.demo()),
                "SECRET_KEY_FILE", keyFile.toAbsolutePath().toString()));
        Settings.find("DEMO_TODAY").ifPresent(day -> environment.put("DEMO_TODAY", day));
        Settings.find(DemoHosts.SETTING).ifPresent(hosts -> environment.put(DemoHosts.SETTING, hosts));
        return environment;
    }

    /** The accounts that the demo data brings, in columns; nothing when there are none. */
    static String demoAccounts() throws IOException {
        try (var file = Launch.class.getClassLoader().getResourceAsStream("db/demo/accounts.csv")) {
            if (file == null) {
                return "";
            }
            try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, UTF_8))) {
                return rows.stream()
                        .map(row -> "  %-40s %s%n".formatted(row.getField("email"), row.getField("label_en")))
                        .collect(Collectors.joining(
                                "", "Demo accounts, all with the password " + DEMO_PASSWORD + ":%n".formatted(), ""));
            }
        }
    }

    private synchronized <T extends AutoCloseable> T keep(T resource) {
        opened.push(resource);
        if (stopping) {
            closeAll();
        }
        return resource;
    }

    private synchronized void stop() {
        stopping = true;
        closeAll();
    }

    private void closeAll() {
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception e) {
                record(e);
            }
        }
    }

    private void tell(Exception problem) {
        synchronized (this) {
            if (stopping) {
                return;
            }
        }
        record(problem);
        console.println(Trouble.sentence(problem));
    }

    private void record(Exception problem) {
        if (folder != null) {
            try (var log = new PrintWriter(Files.newBufferedWriter(folder.path("log/launch.log"), UTF_8))) {
                problem.printStackTrace(log);
            } catch (IOException e) {
                // a disk that is full cannot tell more
            }
        }
    }

    /** Standard output in UTF-8, whatever the locale says. */
    static PrintStream console() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    }

    /** Logging libraries find no log of ours here, and should not complain about that. */
    static void quietLibraries() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
}
