package org.plenum.api.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenum.api.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store of drafts does on every database. */
@ParameterizedClass
@EnumSource(Databases.class)
class DraftStoreTest {
    private static final Instant TEN = Instant.parse("2027-01-04T10:00:00Z");

    private final JdbcClient jdbc;
    private final DraftStore store;

    DraftStoreTest(Databases database) {
        jdbc = JdbcClient.create(database.empty());
        store = new DraftStore(jdbc);
        jdbc.sql("""
                        insert into conference values ('a', 1, timestamp '2027-01-01 00:00:00', 'A', date '2027-03-01',
                        date '2027-03-01', 1, 2, 0)
                        """).update();
    }

    @Test
    void keepsTheLastDraft() {
        assertThat(store.find("a")).isEmpty();

        store.save("a", new DraftStore.Draft(1, "first"), TEN);
        assertThat(store.find("a")).hasValue(new DraftStore.Draft(1, "first"));
        store.save("a", new DraftStore.Draft(2, "second"), TEN);
        assertThat(store.find("a")).hasValue(new DraftStore.Draft(2, "second"));
    }

    @Test
    void goesWithItsConference() {
        store.save("a", new DraftStore.Draft(1, "first"), TEN);

        jdbc.sql("delete from conference where id = 'a'").update();

        assertThat(store.find("a")).isEmpty();
    }
}
