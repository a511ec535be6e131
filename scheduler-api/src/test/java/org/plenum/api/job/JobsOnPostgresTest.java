package org.plenum.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.plenum.api.Databases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Jobs as they run on a PostgreSQL. */
@ActiveProfiles("postgres")
class JobsOnPostgresTest extends JobsContract {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        Databases.addPostgres(properties, "jobs");
    }

    @Test
    void isAPostgresIndeed(@Autowired DataSource source) throws SQLException {
        try (var connection = source.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
        }
    }
}
