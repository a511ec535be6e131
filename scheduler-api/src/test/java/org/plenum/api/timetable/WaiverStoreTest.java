package org.plenum.api.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenum.api.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store of waivers does on every database. */
@ParameterizedClass
@EnumSource(Databases.class)
class WaiverStoreTest {
    private static final Waiver FIRST = new Waiver("ada", "it is short", Instant.parse("2027-01-04T10:00:00Z"));
    private static final Waiver SECOND = new Waiver("ben", "they agreed", Instant.parse("2027-01-04T11:00:00Z"));

    private final JdbcClient jdbc;
    private final WaiverStore store;

    WaiverStoreTest(Databases database) {
        jdbc = JdbcClient.create(database.empty());
        store = new WaiverStore(jdbc);
        jdbc.sql("""
                        insert into conference values ('a', 1, timestamp '2027-01-01 00:00:00', 'A', date '2027-03-01',
                        date '2027-03-01', 1, 2, 0)
                        """).update();
    }

    @Test
    void keepsTheLastWordOnEachFinding() {
        store.save("a", "room-too-big-1", FIRST);
        store.save("a", "late-finish-2", FIRST);
        store.save("a", "room-too-big-1", SECOND);

        assertThat(store.list("a")).containsOnly(entry("room-too-big-1", SECOND), entry("late-finish-2", FIRST));
        assertThat(store.list("b")).isEmpty();
    }

    @Test
    void takesBack() {
        store.save("a", "late-finish-2", FIRST);

        assertThat(store.delete("a", "late-finish-2")).isTrue();
        assertThat(store.delete("a", "late-finish-2")).as("again").isFalse();
        assertThat(store.list("a")).isEmpty();
    }

    @Test
    void goesWithTheConference() {
        store.save("a", "late-finish-2", FIRST);

        jdbc.sql("delete from conference where id = 'a'").update();

        assertThat(store.list("a")).isEmpty();
    }
}
