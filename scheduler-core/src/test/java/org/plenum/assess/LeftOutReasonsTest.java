package org.plenum.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.monday;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.Placed;
import org.plenum.conference.RoomBuilder;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Timetable;
import org.plenum.rule.Message;
import org.plenum.rule.Sentences;
import org.plenum.search.Problems;
import org.plenum.search.SearchLimits;
import org.plenum.timetable.TimetableDocument.LeftOut;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;

class LeftOutReasonsTest {
    private static final Sentences ENGLISH = Sentences.of(Locale.ENGLISH, TimetableRules.FACTS, Assessor.BUNDLE);

    private static Timetable solved(ConferenceBuilder conference, long seed) {
        return Problems.solve(conference.build(), SearchLimits.ofMoves(2000), seed)
                .run();
    }

    private static List<LeftOut> reasons(Timetable timetable, ReasonBudget budget) {
        return LeftOutReasons.of(timetable.conference(), timetable.placed(), TimetableRules.ALL, budget);
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
        // the aula misses the fewest seats
        assertThat(reasons(timetable, ReasonBudget.ofAMoment()))
                .singleElement()
                .satisfies(leftOut -> assertThat(leftOut.session()).isEqualTo("crowd"))
                .satisfies(
                        leftOut -> assertThat(sentences(leftOut))
                                .containsExactly(
                                        "crowd cannot be placed: it expects 315, and the largest room that is free, aula, seats 200. To place it, expect fewer people, or show it in a second room as well."));
    }

    /** Beside what is placed, not in an empty house: of 210 minutes the other session leaves 60 at either end. */
    @Test
    void saysHowMuchTimeIsLeft() {
        var conference = aConference()
                .withGrid(30)
                .withDays(aDay(MONDAY, 9, 12))
                .withRooms("hall")
                .withSessions(
                        aSession("other").pinnedTo(monday(10), "hall"),
                        aSession("marathon").lasting(240))
                .build();
        var other = new Placed(
                conference.sessions().get("other"),
                monday(10),
                conference.rooms().get("hall"));

        assertThat(LeftOutReasons.of(conference, List.of(other), TimetableRules.ALL, ReasonBudget.ofAMoment()))
                .singleElement()
                .satisfies(
                        leftOut -> assertThat(sentences(leftOut))
                                .containsExactly(
                                        "marathon cannot be placed: it lasts 240 minutes, and what is left for it between opening, breaks and closing has at most 60 at a time. To place it, shorten it."));
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
        assertThat(reasons(timetable, ReasonBudget.ofAMoment()))
                .singleElement()
                .satisfies(leftOut -> assertThat(leftOut.session()).isEqualTo("minor"))
                .satisfies(
                        leftOut -> assertThat(sentences(leftOut))
                                .containsExactly(
                                        "minor cannot be placed: hall is taken by major on Monday 6 May 09:00–10:00. To place it, move major."));
    }

    @Test
    void saysThatThereIsNowhereToGo() {
        var timetable = solved(aConference().withRooms(new RoomBuilder[0]).withSessions("talk"), 0);
        assertThat(reasons(timetable, ReasonBudget.ofAMoment()))
                .singleElement()
                .satisfies(
                        leftOut -> assertThat(sentences(leftOut))
                                .containsExactly(
                                        "talk has no possible place: the conference has no room or no start. Add a day or a room."));
    }

    /** A search that was stopped early may leave out what has a place; so may somebody who plans by hand. */
    @Test
    void saysThatNothingStandsInTheWay() {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 10))
                .withRooms("hall", "aula")
                .withSessions("one", "other")
                .build();
        var timetable = CompiledProblem.of(conference, TimetableRules.ALL)
                .toTimetable(List.of(new Position("one", monday(9), "hall", false)));
        assertThat(reasons(timetable, ReasonBudget.ofAMoment()))
                .singleElement()
                .satisfies(
                        leftOut -> assertThat(sentences(leftOut))
                                .containsExactly(
                                        "other could be on Monday 6 May 09:00–10:00 in aula: no rule forbids it. Place it there.",
                                        "The search stopped early: 1 session that is left out has a place that no rule forbids. Search longer."));
    }

    @Test
    void saysOnceThatTheSearchStoppedEarly() {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 10))
                .withRooms("hall", "aula")
                .withSessions("one", "other", "third")
                .build();
        var timetable = CompiledProblem.of(conference, TimetableRules.ALL).toTimetable(List.of());
        assertThat(reasons(timetable, ReasonBudget.ofAMoment()).stream().map(LeftOutReasonsTest::sentences))
                .containsExactly(
                        List.of(
                                "one could be on Monday 6 May 09:00–10:00 in hall: no rule forbids it. Place it there.",
                                "The search stopped early: 3 sessions that are left out have a place each that no rule forbids. Search longer."),
                        List.of(),
                        List.of());
    }

    @Test
    void saysOnceThatItHadNoTimeForTheRest() {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 10))
                .withRooms("hall")
                .withSessions("one", "other", "third")
                .build();
        var timetable = CompiledProblem.of(conference, TimetableRules.ALL).toTimetable(List.of());
        // what the first takes leaves nothing for the others
        assertThat(reasons(timetable, ReasonBudget.ofLooks(1)).stream()
                        .map(leftOut ->
                                leftOut.because().stream().map(Message::key).toList()))
                .containsExactly(List.of("left-out-free", "left-out-early"), List.of("left-out-unsought"), List.of());
    }

    /** What one look shows of a session that no room can hold, is shown before anything of those that are only in each other's way. */
    @Test
    void saysFirstWhatIsCertain() {
        var conference = aConference()
                .withDays(aDay(MONDAY, 9, 10))
                .withRooms(aRoom("hall").seating(80))
                .withSessions(
                        aSession("one"), aSession("other"), aSession("crowd").expecting(315))
                .build();
        var timetable = CompiledProblem.of(conference, TimetableRules.ALL)
                .toTimetable(List.of(new Position("one", monday(9), "hall", false)));
        // what the first to be looked at closely takes leaves nothing
        assertThat(reasons(timetable, ReasonBudget.ofLooks(2)).stream()
                        .map(leftOut ->
                                leftOut.because().stream().map(Message::key).toList()))
                .containsExactly(List.of("left-out-never"), List.of("left-out-never"));
        assertThat(reasons(timetable, ReasonBudget.ofAMoment().until(new Turns(2))).stream()
                        .map(leftOut ->
                                leftOut.because().stream().map(Message::key).toList()))
                .containsExactly(List.of("left-out-unsought"), List.of("left-out-never"));
    }

    /** Says that it is over once it has been asked so often. */
    private static final class Turns implements BooleanSupplier {
        private int left;

        Turns(int left) {
            this.left = left;
        }

        @Override
        public boolean getAsBoolean() {
            left--;
            return left < 0;
        }
    }

    @Test
    void endsWhenItIsTold() {
        var timetable = CompiledProblem.of(aConference().withSessions("talk").build(), TimetableRules.ALL)
                .toTimetable(List.of());
        assertThat(reasons(timetable, ReasonBudget.ofAMoment().until(() -> true)))
                .singleElement()
                .satisfies(
                        leftOut -> assertThat(sentences(leftOut))
                                .containsExactly(
                                        "There was no time to find out why 1 session is left out. Ask again when fewer are left out."));
    }

    @Test
    void saysNothingWhereEverythingHasAPlace() {
        var timetable = solved(aConference().withSessions("talk"), 0);
        assertThat(timetable.placed()).hasSize(1);
        assertThat(reasons(timetable, ReasonBudget.ofAMoment())).isEmpty();
    }

    @Test
    void leavesTheTimetableAsItWas() {
        var timetable = solved(aConference().withDays(aDay(MONDAY, 9, 10)).withSessions("one", "other"), 0);
        var before = Problems.positions(timetable);
        assertThat(before).hasSize(1).allMatch(position -> position.start().equals(monday(9)));
        reasons(timetable, ReasonBudget.ofAMoment());
        assertThat(Problems.positions(timetable)).isEqualTo(before);
    }
}
