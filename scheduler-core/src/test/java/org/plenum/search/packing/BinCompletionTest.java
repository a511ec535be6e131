package org.plenum.search.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Engine;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;

/** An hour and a half, from nine on, filled with three sessions in their order; later minutes are given since nine. */
class BinCompletionTest {
    private static final Stretch IN_THE_HALL = new Stretch(0, 0, 90, 0);
    private static final Stretch IN_THE_NOOK = new Stretch(1, 0, 90, 0);

    private static ConferenceBuilder aMorning() {
        return aConference().withGrid(15).withDays(aDay(MONDAY, 9, 12)).withRooms("hall", "nook");
    }

    private static ConferenceBuilder threeHalves() {
        return aMorning()
                .withSessions(
                        aSession("one").lasting(30),
                        aSession("two").lasting(30),
                        aSession("three").lasting(30));
    }

    /** Where the first sessions go, as {@code 09:00 hall}. */
    private static Optional<List<String>> fill(
            ConferenceBuilder conference, int sessions, List<Stretch> stretches, Position... others) {
        var timetable =
                CompiledProblem.of(conference.build(), TimetableRules.ALL).toTimetable(List.of(others));
        var compiled = timetable.problem();
        var nowhere = new int[timetable.placements().size()];
        Arrays.fill(nowhere, BinCompletion.NOWHERE);
        var filling = new BinCompletion(
                compiled,
                Engine.of(timetable).state(),
                new StretchCompatibility(timetable),
                stretches,
                IntStream.range(0, sessions).toArray(),
                nowhere);
        var filled = filling.fill();
        assertThat(nowhere).containsOnly(BinCompletion.NOWHERE); // for the next one
        return filled.map(places -> places.stream()
                .map(place -> place.start().toLocalTime() + " " + place.room().id())
                .toList());
    }

    @Test
    void goesOnBehindTheOther() {
        assertThat(fill(threeHalves(), 3, List.of(IN_THE_HALL)))
                .hasValue(List.of("09:00 hall", "09:30 hall", "10:00 hall"));
    }

    @Test
    void goesOnInTheNextStretch() {
        assertThat(fill(threeHalves(), 3, List.of(IN_THE_HALL.part(30, 60), IN_THE_NOOK.part(0, 60))))
                .hasValue(List.of("09:30 hall", "09:00 nook", "09:30 nook"));
    }

    @Test
    void isNoneWhereThereIsTooLittleTime() {
        assertThat(fill(threeHalves(), 3, List.of(IN_THE_HALL.part(0, 75)))).isEmpty();
    }

    @Test
    void leavesTheTimeThatARoomTakesToMakeReady() {
        var slow = threeHalves().withRooms(aRoom("hall").readyAfter(15), aRoom("nook"));
        assertThat(fill(slow, 2, List.of(new Stretch(0, 0, 90, 15)))).hasValue(List.of("09:00 hall", "09:45 hall"));
        assertThat(fill(slow, 3, List.of(new Stretch(0, 0, 90, 15)))).isEmpty(); // 120 minutes
    }

    @Test
    void goesBackWhereTheFirstThatFitsLeavesNoTime() {
        // sixty minutes do not fit behind the half hour in the hall, so they come first
        var conference = aMorning()
                .withSessions(
                        aSession("half").lasting(30).allowedAt(between(monday(10), monday(12))),
                        aSession("hour").lasting(60));
        assertThat(fill(conference, 2, List.of(IN_THE_HALL))).hasValue(List.of("10:00 hall", "09:00 hall"));
    }

    @Test
    void nobodyIsInTwoPlaces() {
        var conference = aMorning()
                .withPeople(aPerson("ada"))
                .withSessions(
                        aSession("one").lasting(30).with("ada"),
                        aSession("two").lasting(30).with("ada"));
        assertThat(fill(conference, 2, List.of(IN_THE_HALL.part(0, 30), IN_THE_NOOK.part(0, 60))))
                .hasValue(List.of("09:00 hall", "09:30 nook")); // nine would be free in the nook
    }

    @Test
    void nobodyIsWhereAnotherSessionThatStaysNeedsThem() {
        var conference = aMorning()
                .withPeople(aPerson("ada"))
                .withSessions(
                        aSession("one").lasting(30).with("ada"),
                        aSession("stays").lasting(30).with("ada"));
        assertThat(fill(conference, 1, List.of(IN_THE_HALL), new Position("stays", monday(9), "nook", false)))
                .hasValue(List.of("09:30 hall"));
    }

    @Test
    void aTrackInBlocksHasAStretchToItself() {
        var conference = aMorning()
                .withBlocksOf("cyber")
                .withBlocksOf("borders")
                .withSessions(
                        aSession("worms").lasting(30).onTrack("cyber"),
                        aSession("fences").lasting(30).onTrack("borders"));
        assertThat(fill(conference, 2, List.of(IN_THE_HALL))).isEmpty();
        assertThat(fill(conference, 2, List.of(IN_THE_HALL, IN_THE_NOOK)))
                .hasValue(List.of("09:00 hall", "09:00 nook"));
    }

    @Test
    void aHallIsNotFilledWithItsParts() {
        var conference = threeHalves().withRooms(aRoom("hall").madeOf("nook"), aRoom("nook"));
        assertThat(fill(conference, 2, List.of(IN_THE_HALL.part(0, 30), IN_THE_NOOK.part(0, 60))))
                .hasValue(List.of("09:00 hall", "09:30 nook"));
    }
}
