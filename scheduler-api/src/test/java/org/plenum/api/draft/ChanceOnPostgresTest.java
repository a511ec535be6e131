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
        properties.add("PLENUM_DATABASE_URL", Databases::postgres);
        properties.add("PLENUM_DATABASE_USER", () -> "postgres");
        properties.add("PLENUM_DATABASE_PASSWORD", () -> "postgres");
    }
}
