package org.plenum.api.job;

import org.plenum.api.Databases;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Processes that share a PostgreSQL: a database of their own, since they take for dead whatever is there. */
@ActiveProfiles("postgres")
class TakeoversOnPostgresTest extends TakeoversContract {

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) {
        Databases.addPostgres(properties, "takeovers");
    }
}
