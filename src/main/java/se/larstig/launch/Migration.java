package se.larstig.launch;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.migration.JavaMigration;
import se.larstig.shared.Settings;

/**
 * Brings a database up to date (rule LA9): {@code db/migration} once and in rising order, {@code db/view} and
 * {@code db/reference} whenever they have changed. MariaDB commits at each DDL statement, therefore a migration has one
 * concern, and a failed one needs a person.
 */
public final class Migration {

    static final String COLLATION = "utf8mb4_uca1400_swedish_ai_ci";

    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 11;
    private static final String PATIENCE_MILLISECONDS = "10000";

    private Migration() {}

    /** For the migration container: reads {@code DB_URL}, {@code DB_USER} and {@code DB_PASSWORD}. */
    public static void main(String[] args) {
        Launch.quietLibraries();
        PrintStream console = Launch.console();
        try {
            var database = Options.Access.read(Settings::find)
                    .orElseThrow(() -> new Trouble("DB_URL is not set. Set DB_URL, DB_USER and DB_PASSWORD."));
            run(database);
            console.println("The database is up to date.");
        } catch (RuntimeException e) {
            console.println(Trouble.sentence(e));
            System.exit(1);
        }
    }

    /** Checks that this is a MariaDB of ours and migrates it; throws {@link Trouble} with a sentence for people. */
    public static void run(String url, String user, String password) {
        run(new Options.Access(url, user, password));
    }

    static void run(Options.Access database) {
        check(database);
        speakSwedish(database);
        try {
            Flyway.configure(Migration.class.getClassLoader())
                    .loggers("slf4j")
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/migration", "classpath:db/view")
                    .javaMigrations(ReferenceData.ALL.toArray(new JavaMigration[0]))
                    .ignoreMigrationPatterns("*:future", "repeatable:missing")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new Trouble(
                    "The database could not be brought up to date: " + reason(e)
                            + " Restore the backup from before this version, or delete the data folder if it held only"
                            + " demo data.",
                    e);
        }
    }

    /** LA15: says in a sentence what the application would refuse (its rule D6.1), before it is started. */
    static void requireOrigin(Options.Access database, boolean demo) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var origin = statement.executeQuery("select demo from demo_origin where demo is not null")) {
            if (origin.next() && origin.getBoolean(1) != demo) {
                throw new Trouble(
                        demo
                                ? "This is to be a demo, but the database was not created as one. Set DEMO to false, or use"
                                        + " another database or data folder."
                                : "DEMO is false, but the database was created as a demo and holds invented people. Use"
                                        + " another database or data folder.");
            }
        } catch (SQLException e) {
            throw new Trouble(sentence(e), e);
        }
    }

    /** Tables take the collation of their database, and words are sorted and compared in Swedish. */
    private static void speakSwedish(Options.Access database) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("alter database character set utf8mb4 collate " + COLLATION);
        } catch (SQLException e) {
            throw new Trouble(sentence(e), e);
        }
    }

    static void check(Options.Access database) {
        if (!database.url().startsWith("jdbc:mariadb:")) {
            throw new Trouble("DB_URL does not begin with jdbc:mariadb: as it must. Example:"
                    + " DB_URL=jdbc:mariadb://db.example:3306/larstig");
        }
        var properties = new Properties();
        properties.put("user", database.user());
        properties.put("password", database.password());
        properties.put("connectTimeout", PATIENCE_MILLISECONDS);
        try (var connection = DriverManager.getConnection(database.url(), properties)) {
            checkProduct(connection);
        } catch (SQLException e) {
            throw new Trouble(sentence(e), e);
        }
    }

    private static void checkProduct(Connection connection) throws SQLException {
        var product = connection.getMetaData();
        int major = product.getDatabaseMajorVersion();
        int minor = product.getDatabaseMinorVersion();
        if (!product.getDatabaseProductName().equals("MariaDB")) {
            throw new Trouble("DB_URL leads to " + product.getDatabaseProductName()
                    + ". Lärstig needs MariaDB 10.11 or later: let DB_URL lead to one.");
        }
        if (major < OLDEST_MAJOR || (major == OLDEST_MAJOR && minor < OLDEST_MINOR)) {
            throw new Trouble("DB_URL leads to MariaDB " + major + "." + minor
                    + ". Lärstig needs MariaDB 10.11 or later: upgrade it or let DB_URL lead to another one.");
        }
    }

    static String sentence(SQLException problem) {
        var state = String.valueOf(problem.getSQLState());
        if (state.equals("28000")) {
            return "The database refuses this user or password. Correct DB_USER and DB_PASSWORD.";
        }
        if (state.equals("42000")) {
            return "The database named in DB_URL does not exist, or DB_USER may not use it. Create it or grant the user all"
                    + " rights on it.";
        }
        return "The database in DB_URL does not answer like a MariaDB. Check that it runs and that host, port and options"
                + " are right.";
    }

    /** Which script, and the database's own words. */
    static String reason(FlywayException problem) {
        var words = String.valueOf(problem.getMessage())
                .lines()
                .takeWhile(line -> !line.startsWith("---"))
                .filter(line -> !line.contains("https:") && !line.startsWith("Please"))
                .collect(Collectors.joining(": "));
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var reason = cause instanceof SQLException ? words + ": " + cause.getMessage() : words;
        return reason.endsWith(".") ? reason : reason + ".";
    }
}
