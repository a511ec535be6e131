package org.plenum.api.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenum.api.Databases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store of those who were told does on every database. */
@ResourceLock(Databases.EMPTIED)
@ParameterizedClass
@EnumSource(Databases.class)
class TickStoreTest {
    private static final Tick ADA = new Tick("Ada", Instant.parse("2027-01-04T10:00:00.123Z"));
    private static final Tick BEN = new Tick("Ben", Instant.parse("2027-01-04T11:00:00Z"));
    private static final VersionPair ONE_TO_TWO = new VersionPair("a", 1, 2);

    private final JdbcClient jdbc;
    private final TickStore store;

    TickStoreTest(Databases database) {
        jdbc = JdbcClient.create(database.empty());
        store = new TickStore(jdbc);
        jdbc.sql("""
                        insert into conference values
                        ('a', 1, timestamp '2027-01-01 00:00:00', 'A', date '2027-03-01', date '2027-03-01', 1, 2, 0)
                        """).update();
        for (var number = 1; number <= 3; number++) {
            jdbc.sql("""
                            insert into version (conference, number, revision, at, published_by, note, timetable)
                            values ('a', ?, 1, timestamp '2027-01-01 00:00:00', 'Ada', '', '')
                            """).param(number).update();
        }
    }

    @Test
    void keepsWhoWasToldByWhomAndWhen() {
        store.add(ONE_TO_TWO, List.of("person:ann", "region:north"), ADA);

        assertThat(store.list(ONE_TO_TWO)).isEqualTo(Map.of("person:ann", ADA, "region:north", ADA));
    }

    @Test
    void keepsTheTicksOfEachPairApart() {
        store.add(ONE_TO_TWO, List.of("person:ann"), ADA);

        assertThat(store.list(new VersionPair("a", 1, 3))).isEmpty();
        assertThat(store.list(new VersionPair("a", 2, 1))).isEmpty();
    }

    @Test
    void keepsTheFirstWhereTwoTick() {
        store.add(ONE_TO_TWO, List.of("person:ann"), ADA);
        store.add(ONE_TO_TWO, List.of("person:ann", "person:bob"), BEN);

        assertThat(store.list(ONE_TO_TWO)).isEqualTo(Map.of("person:ann", ADA, "person:bob", BEN));
    }

    @Test
    void forgetsWhatIsTakenBackAndNothingElse() {
        store.add(ONE_TO_TWO, List.of("person:ann", "person:bob"), ADA);
        store.remove(ONE_TO_TWO, List.of("person:ann", "person:nobody"));

        assertThat(store.list(ONE_TO_TWO)).isEqualTo(Map.of("person:bob", ADA));
    }

    @Test
    void goesWithItsConference() {
        store.add(ONE_TO_TWO, List.of("person:ann"), ADA);

        jdbc.sql("delete from conference where id = 'a'").update();

        assertThat(store.list(ONE_TO_TWO)).isEmpty();
    }
}
