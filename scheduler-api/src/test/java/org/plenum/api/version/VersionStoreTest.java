package org.plenum.api.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenum.api.Databases;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the store of versions does on every database. */
@ResourceLock(Databases.EMPTIED)
@ParameterizedClass
@EnumSource(Databases.class)
class VersionStoreTest {
    private static final Instant TEN = Instant.parse("2027-01-04T10:00:00.123Z");

    private final JdbcClient jdbc;
    private final VersionStore store;
    private final TransactionTemplate transaction;

    VersionStoreTest(Databases database) {
        DataSource source = database.empty();
        jdbc = JdbcClient.create(source);
        store = new VersionStore(jdbc);
        transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        jdbc.sql("""
                        insert into conference values
                        ('a', 1, timestamp '2027-01-01 00:00:00', 'A', date '2027-03-01', date '2027-03-01', 1, 2, 0),
                        ('b', 1, timestamp '2027-01-01 00:00:00', 'B', date '2027-03-01', date '2027-03-01', 1, 2, 0)
                        """).update();
    }

    private static Version version(int number) {
        return new Version(
                number,
                7,
                TEN,
                "The secretariat",
                "After the committee",
                Optional.of(5),
                Optional.of(new Verdict(-1, -2, -3, false, true)));
    }

    private int publish(String conference) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            jdbc.sql("select id from conference where id = ? for update")
                    .param(conference)
                    .query(String.class)
                    .single(); // as whoever publishes does
            var number = store.next(conference);
            store.insert(conference, version(number), "timetable " + number);
            return number;
        }));
    }

    @Test
    void keepsWhatWasPublishedByWhomWhenAndWhy() {
        publish("a");

        assertThat(store.find("a", 1)).hasValue(version(1));
        assertThat(store.findTimetable("a", 1)).hasValue("timetable 1");
        assertThat(store.find("a", 2)).isEmpty();
        assertThat(store.findTimetable("b", 1)).isEmpty();
    }

    @Test
    void knowsNoVerdictOfWhatWasPublishedBeforeItWasKept() {
        var old = new Version(1, 7, TEN, "The secretariat", "", Optional.empty(), Optional.empty());
        store.insert("a", old, "timetable");

        assertThat(store.find("a", 1)).hasValue(old);
    }

    @Test
    void numbersEachConferencesVersionsFromOne() {
        assertThat(store.findLast("a")).isEmpty();

        assertThat(publish("a")).isEqualTo(1);
        assertThat(publish("a")).isEqualTo(2);
        assertThat(publish("b")).isEqualTo(1);
        assertThat(store.findLast("a")).hasValue(version(2));
    }

    @Test
    void givesTwoWhoPublishAtOnceTwoNumbers() {
        var both = IntStream.range(0, 2)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> publish("a")))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void neverOverwritesAVersion() {
        publish("a");

        assertThatThrownBy(() -> store.insert("a", version(1), "another")).isInstanceOf(DuplicateKeyException.class);
        assertThat(store.findTimetable("a", 1)).hasValue("timetable 1");
    }

    @Test
    void listsTheLastFirst() {
        publish("a");
        publish("a");
        publish("a");

        assertThat(store.list("a", Integer.MAX_VALUE, 2))
                .extracting(Version::number)
                .containsExactly(3, 2);
        assertThat(store.list("a", 2, 2)).extracting(Version::number).containsExactly(1);
    }

    @Test
    void goesWithItsConference() {
        publish("a");

        jdbc.sql("delete from conference where id = 'a'").update();

        assertThat(store.findLast("a")).isEmpty();
        assertThat(store.findTimetable("a", 1)).isEmpty();
    }
}
