package se.larstig.shared;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The connection pool, told by the environment: {@code DB_URL}, {@code DB_USER}, {@code DB_PASSWORD}. */
@DataSourceDefinition(
        name = "java:app/jdbc/larstig",
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=DB_URL}",
        user = "${MPCONFIG=DB_USER}",
        password = "${MPCONFIG=DB_PASSWORD}",
        minPoolSize = 2,
        maxPoolSize = 30)
@ApplicationScoped
class Database {}
