package org.plenum.search.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.withBlocks;
import static org.plenum.conference.Agenda.withBreaks;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.board.Place;
import org.plenum.timetable.rules.TimetableRules;

/** The time of rooms from nine to twelve, in minutes since nine. */
class StretchesTest {
    private static ConferenceBuilder aMorning() {
        return aConference().withGrid(60).withDays(aDay(MONDAY, 9, 12)).withSessions("talk");
    }

    private record Morning(Stretches stretches, List<Place> places) {
        static Morning of(ConferenceBuilder builder) {
            var conference = builder.build();
            var compiled = CompiledProblem.of(conference, TimetableRules.ALL);
            return new Morning(
                    new Stretches(conference, compiled), compiled.grid().places());
        }

        List<Stretch> all() {
            return IntStream.range(0, stretches.count())
                    .mapToObj(stretches::get)
                    .toList();
        }

        int of(int hour, String room) {
            return stretches.of(places.stream()
                    .filter(place -> place.start().equals(monday(hour))
                            && place.room().id().equals(room))
                    .findFirst()
                    .orElseThrow());
        }
    }

    @Test
    void aBreakDividesADay() {
        var morning = Morning.of(aMorning().withDays(withBreaks(aDay(MONDAY, 9, 12), between(monday(10), monday(11)))));
        assertThat(morning.all()).containsExactly(new Stretch(0, 0, 60, 0), new Stretch(0, 120, 180, 0));
        assertThat(morning.of(9, "hall")).isZero();
        assertThat(morning.of(11, "hall")).isEqualTo(1);
    }

    @Test
    void soDoesABlockThatTheDayNamesAndAClosure() {
        var morning = Morning.of(aMorning()
                .withDays(withBlocks(aDay(MONDAY, 9, 12), between(monday(9), monday(10))))
                .withRooms(aRoom("hall").unavailable(between(monday(11), monday(12)))));
        assertThat(morning.all()).containsExactly(new Stretch(0, 0, 60, 0), new Stretch(0, 60, 120, 0));
        assertThat(morning.of(11, "hall")).isEqualTo(Stretches.NONE); // it is closed then
    }

    @Test
    void knowHowLongTheirRoomTakesToMakeReady() {
        assertThat(Morning.of(aMorning().withRooms(aRoom("hall").readyAfter(15)))
                        .all())
                .containsExactly(new Stretch(0, 0, 180, 15));
    }

    @Test
    void aSharedRoomHasNone() {
        var morning = Morning.of(aMorning().withRooms(aRoom("hall").shared(), aRoom("nook")));
        assertThat(morning.all()).containsExactly(new Stretch(1, 0, 180, 0));
        assertThat(morning.of(9, "hall")).isEqualTo(Stretches.NONE);
    }

    @Test
    void thoseOfAHallOverlapThoseOfItsParts() {
        var morning = Morning.of(aMorning()
                .withRooms(aRoom("hall").madeOf("north", "south"), aRoom("north"), aRoom("south"), aRoom("nook")));
        assertThat(morning.stretches.overlapping(morning.of(9, "hall")))
                .containsExactlyInAnyOrder(morning.of(9, "north"), morning.of(9, "south"));
        assertThat(morning.stretches.overlapping(morning.of(9, "north"))).containsExactly(morning.of(9, "hall"));
        assertThat(morning.stretches.overlapping(morning.of(9, "nook"))).isEmpty();
    }
}
