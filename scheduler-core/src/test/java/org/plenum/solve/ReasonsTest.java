package org.plenum.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.RoomBuilder;
import org.plenum.rule.Message;
import org.plenum.rule.Sentences;
import org.plenum.solve.engine.Rulebook;
import org.plenum.timetable.PublishedTimetable.LeftOut;
import org.plenum.timetable.PublishedTimetable.Position;
import org.plenum.timetable.Timetable;
import org.plenum.timetable.rules.TimetableRules;

class ReasonsTest {
    private static final Sentences ENGLISH =
            Sentences.of(Locale.ENGLISH, TimetableRules.BUNDLE, TimetableRules.TITLES, Publishing.BUNDLE);

    private static Timetable solved(ConferenceBuilder conference, long seed) {
        return Problems.solve(conference.build(), SolveLimits.ofMoves(2000), seed)
                .run();
    }

    private static List<String> sentences(LeftOut leftOut) {
        return leftOut.because().stream().map(ENGLISH::say).toList();
    }

    @Test
    void saysThatEveryRoomIsTooSmall() {
        var timetable = solved(
                aConference()
                        .withGrid(60)
                        .withDays(aDay(MONDAY, 9, 13))
                        .withRooms(aRoom("hall").seating(80), aRoom("aula").seating(200))
                        .withSessions(aSession("crowd").expecting(315)),
                0);
        // 4 starts in 2 rooms; the aula misses the fewest seats, first at 9
        assertThat(Reasons.of(timetable, TimetableRules.ALL, ReasonBudget.ofAMoment()))
                .singleElement()
                .satisfies(leftOut -> assertThat(leftOut.session()).isEqualTo("crowd"))
                .satisfies(
                        leftOut -> assertThat(sentences(leftOut))
                                .containsExactly(
                                        "Rule “Room too small” (room-too-small) alone keeps session (crowd) from (8) of (8) places, least at (2030-05-06 09:00) in room (aula). Maybe remove this obstacle there.",
                                        "The nearest miss of session (crowd) is (2030-05-06 09:00) in room (aula). Maybe mend what it would break there.",
                                        "Room (aula) seats (200), session (crowd) expects (315). Maybe expect fewer, or show it in a second room as well."));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void leavesOutWhatMattersLess(long seed) {
        var timetable = solved(
                aConference()
                        .withGrid(60)
                        .withDays(aDay(MONDAY, 9, 10))
                        .withRooms("hall")
                        .withSessions(
                                aSession("minor").ofImportance(2),
                                aSession("major").ofImportance(7)),
                seed);
        assertThat(timetable.placed())
                .singleElement()
                .satisfies(placed -> assertThat(placed.session().id()).isEqualTo("major"));
        assertThat(Reasons.of(timetable, TimetableRules.ALL, ReasonBudget.ofAMoment()))
                .singleElement()
                .satisfies(leftOut -> assertThat(leftOut.session()).isEqualTo("minor"))
                .satisfies(
                        leftOut -> assertThat(sentences(leftOut))
                                .containsExactly(
                                        "Rule “Room double-booked” (room-double-booking) alone keeps session (minor) from (1) of (1) places, least at (2030-05-06 09:00) in room (hall). Maybe remove this obstacle there.",
                                        "The nearest miss of session (minor) is (2030-05-06 09:00) in room (hall). Maybe mend what it would break there.",
                                        "Session (minor) and session (major) are both in room (hall): the first ends at (2030-05-06 10:00), the room takes (0) minutes to make ready, and the second starts at (2030-05-06 09:00). Maybe move one of them, or take another room."));
    }

    @Test
    void saysThatThereIsNowhereToGo() {
        var timetable = solved(aConference().withRooms(new RoomBuilder[0]).withSessions("talk"), 0);
        assertThat(Reasons.of(timetable, TimetableRules.ALL, ReasonBudget.ofAMoment()))
                .singleElement()
                .satisfies(
                        leftOut -> assertThat(sentences(leftOut))
                                .containsExactly(
                                        "Session (talk) has nowhere to go: the conference has no room or no start. Maybe add a day or a room."));
    }

    /** A search that was stopped early may leave out what has a place; so may somebody who plans by hand. */
    @Test
    void saysThatNothingStandsInTheWay() {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 10))
                .withRooms("hall", "aula")
                .withSessions("one", "other")
                .build();
        var timetable = Rulebook.of(conference, TimetableRules.ALL)
                .toTimetable(List.of(new Position("one", monday(9), "hall", false)));
        assertThat(Reasons.of(timetable, TimetableRules.ALL, ReasonBudget.ofAMoment()))
                .singleElement()
                .satisfies(
                        leftOut -> assertThat(sentences(leftOut))
                                .containsExactly(
                                        "No rule keeps session (other) from (2030-05-06 09:00) in room (aula). Maybe place it there.",
                                        "The search stopped early: (1) session that is left out has a place that no rule forbids. Maybe search longer."));
    }

    @Test
    void saysOnceThatTheSearchStoppedEarly() {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 10))
                .withRooms("hall", "aula")
                .withSessions("one", "other", "third")
                .build();
        var timetable = Rulebook.of(conference, TimetableRules.ALL).toTimetable(List.of());
        assertThat(Reasons.of(timetable, TimetableRules.ALL, ReasonBudget.ofAMoment()).stream()
                        .map(ReasonsTest::sentences))
                .containsExactly(
                        List.of(
                                "No rule keeps session (one) from (2030-05-06 09:00) in room (hall). Maybe place it there.",
                                "The search stopped early: (3) sessions that are left out have a place each that no rule forbids. Maybe search longer."),
                        List.of(
                                "No rule keeps session (other) from (2030-05-06 09:00) in room (hall). Maybe place it there."),
                        List.of(
                                "No rule keeps session (third) from (2030-05-06 09:00) in room (hall). Maybe place it there."));
    }

    @Test
    void saysOnceThatItHadNoTimeForTheRest() {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 10))
                .withRooms("hall")
                .withSessions("one", "other", "third")
                .build();
        var timetable = Rulebook.of(conference, TimetableRules.ALL).toTimetable(List.of());
        // what the first takes leaves nothing for the others
        assertThat(Reasons.of(timetable, TimetableRules.ALL, ReasonBudget.ofLooks(1)).stream()
                        .map(leftOut ->
                                leftOut.because().stream().map(Message::key).toList()))
                .containsExactly(List.of("left-out-free", "left-out-early"), List.of("left-out-unsought"), List.of());
    }

    @Test
    void endsWhenItIsTold() {
        var timetable = Rulebook.of(aConference().withSessions("talk").build(), TimetableRules.ALL)
                .toTimetable(List.of());
        assertThat(Reasons.of(
                        timetable, TimetableRules.ALL, ReasonBudget.ofAMoment().until(() -> true)))
                .singleElement()
                .satisfies(
                        leftOut -> assertThat(sentences(leftOut))
                                .containsExactly(
                                        "There was no time to look for the reasons of (1) session. Maybe ask again when fewer are left out."));
    }

    @Test
    void saysNothingWhereEverythingHasAPlace() {
        var timetable = solved(aConference().withSessions("talk"), 0);
        assertThat(timetable.placed()).hasSize(1);
        assertThat(Reasons.of(timetable, TimetableRules.ALL, ReasonBudget.ofAMoment()))
                .isEmpty();
    }

    @Test
    void leavesTheTimetableAsItWas() {
        var timetable = solved(aConference().withDays(aDay(MONDAY, 9, 10)).withSessions("one", "other"), 0);
        var before = Problems.positions(timetable);
        assertThat(before).hasSize(1).allMatch(position -> position.start().equals(monday(9)));
        Reasons.of(timetable, TimetableRules.ALL, ReasonBudget.ofAMoment());
        assertThat(Problems.positions(timetable)).isEqualTo(before);
    }
}
