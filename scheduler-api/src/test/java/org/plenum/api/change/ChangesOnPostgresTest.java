package org.plenum.api.change;

import org.plenum.api.Databases;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Changes on a PostgreSQL. */
@ActiveProfiles("postgres")
class ChangesOnPostgresTest extends ChangesContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        Databases.addPostgres(properties, "changes");
    }
}
