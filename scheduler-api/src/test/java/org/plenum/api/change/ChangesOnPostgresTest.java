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
        properties.add("PLENUM_DATABASE_URL", Databases::postgres);
        properties.add("PLENUM_DATABASE_USER", () -> "postgres");
        properties.add("PLENUM_DATABASE_PASSWORD", () -> "postgres");
    }
}
