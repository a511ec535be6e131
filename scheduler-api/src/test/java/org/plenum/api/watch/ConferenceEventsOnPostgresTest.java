package org.plenum.api.watch;

import org.plenum.api.Databases;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On a PostgreSQL. */
@ActiveProfiles("postgres")
class ConferenceEventsOnPostgresTest extends ConferenceEventsContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        Databases.addPostgres(properties, "watch");
    }
}
