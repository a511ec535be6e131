package org.plenum.api.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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
    private static final Edit FOUND = Edit.of("draft-found", 12);
    private static final Edit MOVED =
            Edit.of("draft-moved", "one", "2027-03-01 09:00", "hall").wantedBy("ada", "as she asked");

    private final DataSource source;
    private final JdbcClient jdbc;
    private final DraftStore store;

    DraftStoreTest(Databases database) {
        source = database.empty();
        jdbc = JdbcClient.create(source);
        store = new DraftStore(jdbc);
        insertConference();
    }

    private void insertConference() {
        jdbc.sql("""
                        insert into conference values ('a', 1, timestamp '2027-01-01 00:00:00', 'A', date '2027-03-01',
                        date '2027-03-01', 1, 2, 0)
                        """).update();
    }

    private void add(int revision, String timetable, Edit edit) {
        store.add("a", new DraftStore.Draft(revision, timetable), edit, TEN);
    }

    private List<Integer> numbers() {
        return store.list("a").stream().map(DraftRevision::number).toList();
    }

    @Test
    void holdsTheLastDraft() {
        assertThat(store.find("a")).isEmpty();
        assertThat(store.findRevision("a")).isEmpty();

        add(1, "first", FOUND);
        assertThat(store.find("a")).hasValue(new DraftStore.Draft(1, "first"));
        add(2, "second", MOVED);
        assertThat(store.find("a")).hasValue(new DraftStore.Draft(2, "second"));
    }

    @Test
    void knowsWhoDidWhat() {
        add(1, "first", FOUND);
        add(1, "second", MOVED);

        assertThat(store.list("a"))
                .containsExactly(new DraftRevision(2, 1, TEN, MOVED), new DraftRevision(1, 1, TEN, FOUND));
        assertThat(store.findRevision("a")).hasValue(new DraftRevision(2, 1, TEN, MOVED));
    }

    @Test
    void goesBackAndForth() {
        assertThat(store.undo("a")).as("nothing there").isFalse();
        add(1, "first", FOUND);
        add(1, "second", MOVED);
        add(1, "third", MOVED);

        assertThat(store.redo("a")).as("nothing undone").isFalse();
        assertThat(store.undo("a")).isTrue();
        assertThat(store.undo("a")).isTrue();
        assertThat(store.find("a")).map(DraftStore.Draft::timetable).hasValue("first");
        assertThat(store.undo("a")).as("past the beginning").isFalse();
        assertThat(store.find("a")).map(DraftStore.Draft::timetable).hasValue("first");

        assertThat(store.redo("a")).isTrue();
        assertThat(store.find("a")).map(DraftStore.Draft::timetable).hasValue("second");
        assertThat(numbers()).containsExactly(3, 2, 1);
    }

    @Test
    void forgetsWhatWasUndoneOnceSomethingElseIsDone() {
        add(1, "first", FOUND);
        add(1, "second", MOVED);
        store.undo("a");

        add(1, "third", MOVED);

        assertThat(numbers()).containsExactly(3, 1); // 2 is never given again
        assertThat(store.redo("a")).isFalse();
        store.undo("a");
        assertThat(store.find("a")).map(DraftStore.Draft::timetable).hasValue("first");
    }

    @Test
    void takesOverDraftsFromBeforeThereWasAHistory() {
        var before = Flyway.configure()
                .dataSource(source)
                .cleanDisabled(false)
                .target("4?") // the fifth migration begins the history
                .load();
        before.clean();
        before.migrate();
        insertConference();
        jdbc.sql("insert into draft values ('a', 7, timestamp with time zone '2027-01-04 10:00:00+00', 'old')")
                .update();

        Flyway.configure().dataSource(source).load().migrate();

        assertThat(store.find("a")).hasValue(new DraftStore.Draft(7, "old"));
        add(8, "new", MOVED);
        assertThat(store.list("a"))
                .containsExactly(
                        new DraftRevision(2, 8, TEN, MOVED),
                        new DraftRevision(1, 7, TEN, Edit.of("draft-before-history")));
    }

    @Test
    void goesWithItsConference() {
        add(1, "first", FOUND);

        jdbc.sql("delete from conference where id = 'a'").update();

        assertThat(store.find("a")).isEmpty();
        assertThat(store.list("a")).isEmpty();
    }
}
