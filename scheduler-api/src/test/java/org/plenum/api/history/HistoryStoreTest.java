package org.plenum.api.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenum.api.Databases;
import org.plenum.api.timetable.Waiver;
import org.plenum.api.waiver.WaiverStore;
import org.plenum.conference.Interval;
import org.plenum.conference.Region;
import org.plenum.conference.Subject;
import org.plenum.rule.Language;
import org.plenum.rule.Message;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the store of histories does on every database. */
@ResourceLock(Databases.EMPTIED)
@ParameterizedClass
@EnumSource(Databases.class)
class HistoryStoreTest {
    private static final Instant TEN = Instant.parse("2027-01-04T10:00:00Z");
    private static final Edit FOUND = Edit.of("draft-found", 12);
    private static final Edit MOVED =
            Edit.of("draft-moved", "one", "2027-03-01 09:00", "hall").wantedBy("ada", "as she asked");

    private final JdbcClient jdbc;
    private final HistoryStore store;
    private final WaiverStore waivers;

    HistoryStoreTest(Databases database) {
        jdbc = JdbcClient.create(database.empty());
        store = new HistoryStore(jdbc);
        waivers = new WaiverStore(jdbc);
        jdbc.sql("""
                        insert into conference values ('a', 1, timestamp '2027-01-01 00:00:00', 'A', date '2027-03-01',
                        date '2027-03-01', 1, 2, 0)
                        """).update();
    }

    private int add(int revision, String timetable, Edit edit) {
        return store.add("a", revision, Optional.of(timetable).filter(text -> !text.isEmpty()), edit, TEN);
    }

    private Optional<String> draft() {
        return store.findDraft("a").map(HistoryStore.Draft::timetable);
    }

    private List<Integer> numbers() {
        return store.get("a").steps().stream().map(Step::number).toList();
    }

    private void undo() {
        store.makeCurrent("a", store.get("a").before().orElseThrow());
    }

    private void redo() {
        store.makeCurrent("a", store.get("a").redoable().orElseThrow());
    }

    @Test
    void holdsWhatWasDoneLast() {
        assertThat(draft()).isEmpty();

        add(1, "", FOUND);
        assertThat(draft()).as("no timetable yet").isEmpty();
        add(1, "first", FOUND);
        add(2, "second", MOVED);

        assertThat(store.findDraft("a"))
                .hasValue(new HistoryStore.Draft(
                        new Step(3, 2, TEN, MOVED, Optional.empty(), Optional.empty()), "second"));
        assertThat(store.get("a"))
                .isEqualTo(new History(
                        List.of(
                                new Step(3, 2, TEN, MOVED, Optional.empty(), Optional.empty()),
                                new Step(2, 1, TEN, FOUND, Optional.empty(), Optional.empty()),
                                new Step(1, 1, TEN, FOUND, Optional.empty(), Optional.empty())),
                        3));
    }

    @Test
    void goesBackAndForth() {
        add(1, "first", FOUND);
        assertThat(store.get("a").undoable()).as("it is the first").isEmpty();
        add(1, "second", MOVED);
        add(1, "third", MOVED);
        assertThat(store.get("a").redoable()).as("nothing undone").isEmpty();

        undo();
        undo();
        assertThat(draft()).hasValue("first");
        assertThat(store.get("a").before()).as("past the beginning").isEmpty();

        redo();
        assertThat(draft()).hasValue("second");
        assertThat(store.get("a").undoable().map(Step::number)).hasValue(2);
        assertThat(numbers()).containsExactly(3, 2, 1);
    }

    @Test
    void tellsWhoUndidOrRedidAStepLast() {
        var undone = new Step.Toggle("عائشة", TEN);
        var redone = new Step.Toggle("Bo", TEN);
        add(1, "first", FOUND);
        add(1, "second", MOVED);

        store.undo("a", 2, undone);
        assertThat(store.get("a").steps())
                .extracting(Step::undone)
                .containsExactly(Optional.of(undone), Optional.empty());
        store.redo("a", 2, redone);
        assertThat(store.get("a").steps()).extracting(Step::undone).containsOnly(Optional.empty());
        assertThat(store.get("a").steps())
                .extracting(Step::redone)
                .containsExactly(Optional.of(redone), Optional.empty());
        store.undo("a", 2, undone);
        assertThat(store.get("a").steps()).extracting(Step::redone).containsOnly(Optional.empty());
    }

    @Test
    void keepsWhatWasCalledHowAndWhen() {
        var told = Message.of(
                "finding",
                new Region("cyber", "Cybercrime"),
                new Language("fr"),
                LocalDate.of(2027, 3, 1),
                LocalTime.of(9, 30),
                LocalDateTime.of(2027, 3, 1, 9, 0),
                new Interval(LocalDateTime.of(2027, 3, 1, 9, 0), LocalDateTime.of(2027, 3, 1, 10, 0)),
                List.of("hall", 3),
                Message.of("then"));

        add(1, "", new Edit("", "", List.of(told)));

        var kept = store.get("a").current().edit().what().getFirst();
        assertThat(kept.arguments().subList(1, 8)).isEqualTo(told.arguments().subList(1, 8));
        assertThat(kept.subjects()).isEqualTo(List.of("region:cyber", "language:fr"));
        assertThat(((Subject) kept.arguments().getFirst()).name()).isEqualTo("Cybercrime");
    }

    @Test
    void forgetsWhatWasUndoneOnceSomethingElseIsDone() {
        add(1, "first", FOUND);
        add(1, "second", MOVED);
        undo();

        add(1, "third", MOVED);

        assertThat(numbers()).containsExactly(3, 1); // 2 is never given again
        assertThat(store.get("a").redoable()).isEmpty();
        undo();
        assertThat(draft()).hasValue("first");
    }

    @Test
    void waiversComeAndGoWithTheirSteps() {
        var short1 = new Waiver("ada", "it is short", TEN);
        var agreed = new Waiver("ben", "they agreed", TEN);
        add(1, "first", FOUND);
        waivers.add("a", add(1, "first", FOUND), "late-finish-2", short1);
        waivers.add("a", add(1, "first", FOUND), "late-finish-2", agreed);
        waivers.end("a", add(1, "first", FOUND), "late-finish-2");

        assertThat(waivers.list("a")).isEmpty();
        undo();
        assertThat(waivers.list("a")).containsExactly(Map.entry("late-finish-2", agreed));
        undo();
        assertThat(waivers.list("a")).containsExactly(Map.entry("late-finish-2", short1));
        undo();
        assertThat(waivers.list("a")).isEmpty();
        redo();
        add(1, "other", MOVED); // what ended the first waiver is forgotten with its step
        assertThat(waivers.list("a")).containsExactly(Map.entry("late-finish-2", short1));
    }

    @Test
    void goesWithItsConference() {
        waivers.add("a", add(1, "first", FOUND), "late-finish-2", new Waiver("ada", "it is short", TEN));

        jdbc.sql("delete from conference where id = 'a'").update();

        assertThat(draft()).isEmpty();
        assertThat(waivers.list("a")).isEmpty();
        assertThat(jdbc.sql("select count(*) from step").query(Integer.class).single())
                .isZero();
    }
}
