package org.plenum.api.draft;

import org.plenum.api.Databases;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Histories by chance on a PostgreSQL. */
@ActiveProfiles("postgres")
class ChanceOnPostgresTest extends ChanceContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        Databases.addPostgres(properties, "chance");
    }
}
