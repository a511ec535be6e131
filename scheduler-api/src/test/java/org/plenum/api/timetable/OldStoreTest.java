package org.plenum.api.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenum.api.Databases;
import org.plenum.api.history.Edit;
import org.plenum.api.history.HistoryStore;
import org.plenum.api.history.Step;
import org.plenum.api.waiver.WaiverStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That data from before document and draft had one history is there afterwards, on every database. */
@ResourceLock(Databases.EMPTIED)
@ParameterizedClass
@EnumSource(Databases.class)
class OldStoreTest {
    private final DataSource source;
    private final JdbcClient jdbc;
    private final HistoryStore store;

    OldStoreTest(Databases database) {
        source = database.empty();
        jdbc = JdbcClient.create(source);
        store = new HistoryStore(jdbc);
        var before = Flyway.configure()
                .dataSource(source)
                .cleanDisabled(false)
                .target("5?") // the sixth migration begins the one history
                .load();
        before.clean();
        before.migrate();
    }

    private void conference(int revision) {
        jdbc.sql("""
                        insert into conference values ('a', ?, timestamp '2027-01-01 00:00:00', 'A', date '2027-03-01',
                        date '2027-03-01', 1, 2, 0)
                        """).param(revision).update();
        revision(1, null, null);
    }

    private void revision(int number, @Nullable String what, @Nullable Integer restored) {
        jdbc.sql("""
                        insert into conference_revision (conference, revision, changed, document, author, what, restored)
                        values ('a', :number, timestamp with time zone '2027-01-01 10:00:00+00', 'document', 'bo', :what,
                        :restored)
                        """)
                .param("number", number)
                .param("what", what, Types.VARCHAR)
                .param("restored", restored, Types.INTEGER)
                .update();
    }

    private void draft(int number, int revision, String what, String details) {
        jdbc.sql("""
                        insert into draft_revision values ('a', ?, ?, timestamp with time zone '2027-01-02 10:00:00+00',
                        'ada', 'so', ?, ?, ?)
                        """).params(number, revision, what, details, "draft " + number).update();
    }

    private void holding(int number, int last) {
        jdbc.sql("insert into draft values ('a', ?, ?)").params(number, last).update();
    }

    private void migrate() {
        Flyway.configure().dataSource(source).load().migrate();
    }

    /** Each step: its number, its revision, what was done. */
    private String told() {
        var sentences = Edit.sentences(Locale.ENGLISH);
        return String.join(
                "\n",
                store.get("a").steps().reversed().stream()
                        .map(step -> "%d: revision %d, %s: %s"
                                .formatted(
                                        step.number(),
                                        step.revision(),
                                        step.edit().by(),
                                        step.edit().say(sentences)))
                        .toList());
    }

    private String draft(Step step) {
        store.makeCurrent("a", step);
        return store.findDraft("a").map(HistoryStore.Draft::timetable).orElse("none");
    }

    @Test
    void revisionsAndDraftsBecomeSteps() {
        conference(4);
        revision(2, "[{\"key\":\"change-session-cancelled\",\"arguments\":[\"two\"]}]", null);
        revision(3, null, null); // its document was replaced, and left the draft behind
        revision(4, null, 2);
        draft(1, 1, "draft-found", "[\"12\"]");
        draft(3, 1, "draft-moved", "[\"one\",\"2027-03-01 09:00\",\"hall\"]");
        draft(4, 2, "draft-followed", "[\"2\"]");
        draft(6, 4, "draft-found", "[\"13\"]");
        draft(7, 4, "draft-taken-out", "[\"one\"]"); // undone
        holding(6, 8);

        migrate();

        assertThat(told()).isEqualTo("""
                1: revision 1, bo: The conference was imported.
                2: revision 1, ada: A search found this timetable (job 12).
                3: revision 1, ada: one moved to 2027-03-01 09:00, in hall.
                4: revision 2, bo: two is cancelled.
                5: revision 3, bo: The document was replaced.
                6: revision 4, bo: The document is as in revision 2 again.
                7: revision 4, ada: A search found this timetable (job 13).
                8: revision 4, ada: one taken out.""");
        var history = store.get("a");
        assertThat(history.now()).isEqualTo(7);
        assertThat(history.redoable().map(Step::number)).hasValue(8);
        assertThat(history.steps().reversed().stream().map(this::draft))
                .containsExactly("none", "draft 1", "draft 3", "draft 4", "draft 4", "draft 4", "draft 6", "draft 7");
    }

    @Test
    void aDraftThatWasUndoneBehindItsDocumentIsCarriedAlong() {
        conference(2);
        revision(2, "[{\"key\":\"change-session-pinned\",\"arguments\":[]}]", null);
        draft(1, 1, "draft-found", "[\"12\"]");
        draft(2, 2, "draft-followed", "[\"2\"]");
        holding(1, 2); // the change was undone, but the document was not

        migrate();

        var history = store.get("a");
        assertThat(history.steps().stream().map(Step::revision)).containsExactly(2, 1, 1);
        assertThat(history.now()).isEqualTo(3);
        assertThat(history.redoable()).isEmpty();
        assertThat(store.findDraft("a").map(HistoryStore.Draft::timetable)).hasValue("draft 1");
    }

    @Test
    void numbersAreNotGivenTwice() {
        conference(1);
        draft(1, 1, "draft-before-history", "[]");
        holding(1, 9);

        migrate();

        assertThat(store.get("a").now()).isEqualTo(2);
        assertThat(store.add("a", 1, Optional.empty(), Edit.of("draft-found", 14), Instant.EPOCH))
                .isEqualTo(10);
    }

    @Test
    void aConferenceWithoutADraftHasAHistory() {
        conference(1);

        migrate();

        assertThat(told()).isEqualTo("1: revision 1, bo: The conference was imported.");
        assertThat(store.get("a").now()).isEqualTo(1);
    }

    @Test
    void waiversHold() {
        conference(1);
        draft(1, 1, "draft-found", "[\"12\"]");
        holding(1, 1);
        jdbc.sql("""
                        insert into waiver values ('a', 'late-finish-2', 'ada', 'so "it" is',
                        timestamp with time zone '2027-01-02 10:00:00+00')
                        """).update();

        migrate();

        assertThat(new WaiverStore(jdbc).list("a"))
                .containsExactly(Map.entry(
                        "late-finish-2", new Waiver("ada", "so \"it\" is", Instant.parse("2027-01-02T10:00:00Z"))));
    }
}
