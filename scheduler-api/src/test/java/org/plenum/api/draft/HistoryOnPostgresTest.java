package org.plenum.api.draft;

import org.plenum.api.Databases;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Histories on a PostgreSQL. */
@ActiveProfiles("postgres")
class HistoryOnPostgresTest extends HistoryContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        Databases.addPostgres(properties, "history");
    }
}
