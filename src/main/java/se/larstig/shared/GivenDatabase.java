package se.larstig.shared;

import java.sql.SQLException;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The database that the settings name: {@code DB_URL}, {@code DB_USER} and {@code DB_PASSWORD}. It asks {@link Settings}
 * itself, because a server's own way to the environment knows nothing of secrets in files.
 */
public class GivenDatabase extends MariaDbDataSource {

    /** Called by the server's pool. */
    public GivenDatabase() throws SQLException {
        super(setting("DB_URL"));
        setUser(setting("DB_USER"));
        setPassword(setting("DB_PASSWORD"));
    }

    private static String setting(String name) {
        return Settings.find(name).orElseThrow(() -> new IllegalStateException(name + " is not set"));
    }
}
