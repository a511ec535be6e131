package org.plenum.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.timetable.Difference.Kind;
import org.plenum.timetable.TimetableDocument.Position;

/** What two timetables have otherwise. */
class TimetableDiffTest {
    private static final List<Position> BEFORE = List.of(
            at("stays", monday(9), "hall"),
            at("later", monday(10), "hall"),
            at("far", monday(11), "hall"),
            at("next-door", monday(14), "hall"),
            at("gone", monday(15), "hall"));
    private static final List<Position> AFTER = List.of(
            at("added", tuesday(9), "hall"),
            at("next-door", monday(14), "annex"),
            at("far", tuesday(10), "annex"),
            at("later", monday(16), "hall"),
            at("stays", monday(9), "hall"));

    private static Position at(String session, LocalDateTime start, String room) {
        return new Position(session, start, room, false);
    }

    @Test
    void tellsApartWhatMovedInTimeOrOnlyInRoomAndWhatIsNewOrCancelled() {
        assertThat(TimetableDiff.of(BEFORE, AFTER).differences())
                .extracting(Difference::session, Difference::kind, Difference::changesRoom)
                .containsExactly( // by time
                        tuple("next-door", Kind.ROOM, true),
                        tuple("gone", Kind.CANCELLED, false), // where it was
                        tuple("later", Kind.MOVED, false),
                        tuple("added", Kind.NEW, false),
                        tuple("far", Kind.MOVED, true));
    }

    @Test
    void countsThem() {
        var diff = TimetableDiff.of(BEFORE, AFTER);

        assertThat(diff.count(Kind.MOVED)).isEqualTo(2);
        assertThat(diff.count(Kind.ROOM)).isEqualTo(1);
        assertThat(diff.count(Kind.NEW)).isEqualTo(1);
        assertThat(diff.count(Kind.CANCELLED)).isEqualTo(1);
        assertThat(diff.unchanged()).isEqualTo(1);
    }

    @Test
    void ignoresOtherRoomsButNotThoseAtAnotherTime() {
        var diff = TimetableDiff.of(BEFORE, AFTER).ignoringRooms();

        assertThat(diff.differences()).extracting(Difference::session).containsExactly("gone", "later", "added", "far");
        assertThat(diff.unchanged()).isEqualTo(2); // and the one next door
    }

    @Test
    void findsNothingBetweenATimetableAndItself() {
        assertThat(TimetableDiff.of(BEFORE, BEFORE)).isEqualTo(new TimetableDiff(List.of(), 5));
        assertThat(TimetableDiff.of(List.of(), List.of()).isEmpty()).isTrue();
    }

    @Test
    void doesNotMindWhatIsPinned() {
        var pinned = List.of(new Position("stays", monday(9), "hall", true));

        assertThat(TimetableDiff.of(pinned, List.of(at("stays", monday(9), "hall")))
                        .isEmpty())
                .isTrue();
    }
}
