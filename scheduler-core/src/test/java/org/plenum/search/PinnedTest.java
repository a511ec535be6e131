package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY_9_TO_12;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Interval;
import org.plenum.problem.Timetable;
import org.plenum.timetable.TimetableDocument.Position;

/** What is pinned stays, whatever it breaks. */
class PinnedTest {
    private static final Interval MONDAY_17_TO_18 = between(monday(17), monday(18));

    /** As many as the rest of such a small conference needs; 0 for one that is not searched at all. */
    private static final long MOVES = 5000;

    private static Timetable solved(ConferenceBuilder conference, long moves) {
        return Problems.solve(conference.build(), SearchLimits.ofMoves(moves), 0)
                .run();
    }

    private static Position pinned(String session, LocalDateTime start, String room) {
        return new Position(session, start, room, true);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, MOVES})
    void neverMovesWhatIsWhollyPinned(long moves) {
        // the hall is too small, closed and taken twice, and 6 o'clock is before the day opens and off its grid
        var timetable = solved(
                aConference()
                        .withRooms(aRoom("hall").seating(10).unavailable(MONDAY_9_TO_12), aRoom("aula"))
                        .withSessions(
                                aSession("crowd").expecting(500).pinnedTo(monday(9), "hall"),
                                aSession("rival").with("speaker").pinnedTo(monday(9), "hall"),
                                aSession("early").with("speaker").pinnedTo(monday(6, 7), "aula"),
                                aSession("beside").with("speaker").pinnedTo(monday(9), "aula")),
                moves);
        assertThat(Problems.positions(timetable))
                .containsExactly(
                        pinned("crowd", monday(9), "hall"),
                        pinned("rival", monday(9), "hall"),
                        pinned("early", monday(6, 7), "aula"),
                        pinned("beside", monday(9), "aula"));
    }

    @Test
    void placesTheOthersAroundIt() {
        var timetable = solved(
                aConference()
                        .withRooms("hall")
                        .withSessions(
                                // on Monday nothing but 17 to 18 is left beside it
                                aSession("fixed").lasting(480).pinnedTo(monday(9), "hall"),
                                aSession("free").allowedAt(MONDAY_17_TO_18)),
                MOVES);
        assertThat(Problems.positions(timetable))
                .containsExactly(pinned("fixed", monday(9), "hall"), new Position("free", monday(17), "hall", false));
    }

    @Test
    void keepsAPinnedStart() {
        // both rooms are to be had at 14 on Tuesday, but not one room for both sessions
        var timetable = solved(
                aConference()
                        .withRooms("hall", "aula")
                        .withSessions(
                                aSession("one").pinnedTo(tuesday(14)),
                                aSession("other").pinnedTo(tuesday(14))),
                MOVES);
        assertThat(timetable.placed())
                .hasSize(2)
                .allMatch(placed -> placed.start().equals(tuesday(14)));
        assertThat(timetable.placed())
                .extracting(placed -> placed.room().id())
                .containsExactlyInAnyOrder("hall", "aula");
    }

    @Test
    void keepsAPinnedRoom() {
        // the aula alone is large enough without waste, but the pin counts
        var timetable = solved(
                aConference()
                        .withRooms(aRoom("hall").seating(400), aRoom("aula").seating(40))
                        .withSessions(aSession("talk").expecting(40).pinnedTo("hall")),
                MOVES);
        assertThat(timetable.placed())
                .singleElement()
                .matches(placed -> placed.room().id().equals("hall"));
    }

    @Test
    void leavesOutWhatIsPartlyPinnedToWhereItCannotBe() {
        var timetable = solved(
                aConference()
                        .withRooms(aRoom("hall").seating(10), aRoom("aula"))
                        .withSessions(aSession("crowd").expecting(500).pinnedTo("hall")),
                MOVES);
        assertThat(timetable.leftOut())
                .singleElement()
                .matches(session -> session.id().equals("crowd"));
    }
}
