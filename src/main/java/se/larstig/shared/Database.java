package se.larstig.shared;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** The connection pool. A connection is tried before it is lent, so that a database that was away is found again. */
@DataSourceDefinition(
        name = "java:app/jdbc/larstig",
        className = "se.larstig.shared.GivenDatabase",
        minPoolSize = 2,
        maxPoolSize = 30,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
@ApplicationScoped
class Database {}
