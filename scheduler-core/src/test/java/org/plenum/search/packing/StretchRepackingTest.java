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
import static org.plenum.conference.Agenda.withBlocks;
import static org.plenum.conference.Agenda.withBreaks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.ConferenceBuilder;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Engine;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.TimetableRules;

/** Blocks of an hour and a half, from nine to half past ten and from eleven to half past twelve. */
class StretchRepackingTest {
    private static final int DRAWS = 200;

    private static ConferenceBuilder aMorning() {
        return aConference()
                .withDays(withBreaks(
                        aDay(MONDAY, 9, 14), between(monday(10, 30), monday(11)), between(monday(12, 30), monday(14))));
    }

    private static Position at(String session, int hour, int minute, String room) {
        return new Position(session, monday(hour, minute), room, false);
    }

    /** Whether a way is found for the last session, and whether everything has a place then and nothing is broken. */
    private static boolean bringsInTheLast(Conference conference, Position... positions) {
        return bringsInTheLast(conference, DRAWS, positions);
    }

    private static boolean bringsInTheLast(Conference conference, int draws, Position... positions) {
        var timetable = CompiledProblem.of(conference, TimetableRules.ALL).toTimetable(List.of(positions));
        var engine = Engine.of(timetable);
        var last = timetable.placements().size() - 1;
        var isFound = new StretchRepacking(timetable, engine.state())
                .bringIn(last, draws, new SplittableRandom(0), way -> {
                    way.forEach(packed -> engine.move(packed.session(), packed.to()));
                    return true;
                });
        if (isFound) {
            assertThat(engine.cost(ScoreLevel.HARD)).isZero();
            assertThat(engine.cost(ScoreLevel.MEDIUM)).isZero();
        }
        return isFound;
    }

    /** Forty-five and thirty minutes, three times: a quarter of an hour is left in each of three blocks. */
    private static ConferenceBuilder threeQuartersLeft() {
        return aMorning()
                .withRooms(aRoom("hall"), aRoom("annex").unavailable(between(monday(11), monday(12, 30))))
                .withSessions(
                        aSession("a").lasting(45),
                        aSession("b").lasting(30),
                        aSession("c").lasting(45),
                        aSession("d").lasting(30),
                        aSession("e").lasting(45),
                        aSession("f").lasting(30));
    }

    private static Position[] threeBlocks() {
        return new Position[] {
            at("a", 9, 0, "hall"), at("b", 9, 45, "hall"),
            at("c", 9, 0, "annex"), at("d", 9, 45, "annex"),
            at("e", 11, 0, "hall"), at("f", 11, 45, "hall")
        };
    }

    @Test
    void threeTimesAQuarterMakesRoomForThreeQuarters() {
        // 45 + 45, 45 + 45 and 30 + 30 + 30: all three blocks anew
        var conference =
                threeQuartersLeft().withSessions(aSession("last").lasting(45)).build();
        assertThat(bringsInTheLast(conference, threeBlocks())).isTrue();
    }

    @Test
    void whatLiesOutsideTheBlocksThatADayNamesIsFilledAnewToo() {
        var names = withBlocks(
                withBreaks(
                        aDay(MONDAY, 9, 14), between(monday(10, 30), monday(11)), between(monday(12, 30), monday(14))),
                between(monday(9), monday(10, 30)));
        var conference = threeQuartersLeft()
                .withDays(names)
                .withSessions(aSession("last").lasting(45))
                .build();
        assertThat(bringsInTheLast(conference, threeBlocks())).isTrue();
    }

    /** In each of sixteen rooms a track has two blocks, and one of them is enough for it. */
    @Test
    void theTrackInTheWayLeavesABlockForItsOthers() {
        var rooms = IntStream.range(0, 16).mapToObj(room -> "r" + room).toList();
        var conference = aMorning().withRooms(rooms.toArray(String[]::new));
        var positions = new ArrayList<Position>();
        for (var room : rooms) {
            conference.withBlocksOf("of " + room);
            for (var hour : List.of(9, 11)) {
                var talk = room + "-" + hour;
                conference.withSessions(aSession(talk).lasting(45).onTrack("of " + room));
                positions.add(at(talk, hour, 0, room));
            }
        }
        conference
                .withBlocksOf("late")
                .withSessions(aSession("last").lasting(90).onTrack("late"));
        // of 31 others that have time left, one alone can take the talk that has to go: by chance, 5 draws rarely find
        // it
        assertThat(bringsInTheLast(conference.build(), 5, positions.toArray(Position[]::new)))
                .isTrue();
    }

    @Test
    void nothingIsFoundForMoreThanIsLeft() {
        // 60 minutes into three times 15
        var conference =
                threeQuartersLeft().withSessions(aSession("last").lasting(60)).build();
        assertThat(bringsInTheLast(conference, threeBlocks())).isFalse();
    }

    @Test
    void whoSpeaksTwiceIsNeverInTwoPlaces() {
        // those of 45 minutes fill two blocks: one of Ada's goes to eleven, or they lie one behind the other
        var conference = aMorning()
                .withRooms(aRoom("hall"), aRoom("annex").unavailable(between(monday(11), monday(12, 30))))
                .withPeople(aPerson("ada"))
                .withSessions(
                        aSession("a").lasting(45).with("ada"),
                        aSession("b").lasting(30),
                        aSession("c").lasting(45),
                        aSession("d").lasting(30),
                        aSession("e").lasting(45),
                        aSession("f").lasting(30).with("ada"),
                        aSession("last").lasting(45).with("ada"))
                .build();
        assertThat(bringsInTheLast(conference, threeBlocks())).isTrue();
    }

    @Test
    void whatIsPinnedStaysAndTheRestGoesAroundIt() {
        // the pinned half hour leaves 30 minutes on each side; at eleven all fits that is there
        var conference = aMorning()
                .withSessions(
                        aSession("pinned").lasting(30).pinnedTo(monday(9, 30), "hall"),
                        aSession("a").lasting(30),
                        aSession("b").lasting(30),
                        aSession("last").lasting(60))
                .build();
        // at eleven 15 minutes, 30 minutes, 15, 30 more: an hour has no place unless both leave
        assertThat(bringsInTheLast(
                        conference,
                        new Position("pinned", monday(9, 30), "hall", true),
                        at("a", 11, 15, "hall"),
                        at("b", 12, 0, "hall")))
                .isTrue();
    }

    @Test
    void aRoomIsMadeReadyBetweenSessionsAndNotAtTheEnd() {
        // 25 + 10 + 25 + 10 + 20 are 90 minutes; before, 10 were left in the block and 15 at its end
        var conference = aMorning()
                .withGrid(5)
                .withRooms(aRoom("hall").readyAfter(10).unavailable(between(monday(11), monday(12, 30))))
                .withSessions(
                        aSession("a").lasting(25),
                        aSession("b").lasting(25),
                        aSession("last").lasting(20))
                .build();
        assertThat(bringsInTheLast(conference, at("a", 9, 5, "hall"), at("b", 10, 5, "hall")))
                .isTrue();
    }

    /** A hall of two parts, each of which seats a hundred; the hall seats more. */
    private static ConferenceBuilder aHall() {
        return aMorning()
                .withRooms(
                        aRoom("hall").madeOf("north", "south"),
                        aRoom("north").seating(100),
                        aRoom("south").seating(100));
    }

    @Test
    void aHallIsFilledWhereItsPartsAreLeft() {
        // one part is in use in each block: whoever fills the hall makes a session leave its part for the other block
        var conference = aHall().withSessions(
                        aSession("a").lasting(30).expecting(80),
                        aSession("b").lasting(60).expecting(80),
                        aSession("last").lasting(90).expecting(150))
                .build();
        assertThat(bringsInTheLast(conference, at("a", 9, 0, "north"), at("b", 11, 30, "south")))
                .isTrue();
    }

    @Test
    void noWayPutsSessionsInAHallAndItsPartAtOnce() {
        // the hall is in use from nine to ten, and any part of that block has half an hour for the last
        var conference = aHall().withSessions(
                        aSession("a").lasting(60).expecting(150),
                        aSession("b").lasting(30).expecting(80),
                        aSession("last").lasting(30).expecting(80))
                .build();
        var timetable = CompiledProblem.of(conference, TimetableRules.ALL)
                .toTimetable(List.of(at("a", 9, 0, "hall"), at("b", 11, 0, "south")));
        var engine = Engine.of(timetable);
        var ways = new AtomicInteger();
        new StretchRepacking(timetable, engine.state()).bringIn(2, DRAWS, new SplittableRandom(0), way -> {
            var before =
                    way.stream().map(packed -> engine.place(packed.session())).toList();
            way.forEach(packed -> engine.move(packed.session(), packed.to()));
            assertThat(engine.cost(ScoreLevel.HARD)).as(way.toString()).isZero();
            for (var i = 0; i < way.size(); i++) {
                engine.move(way.get(i).session(), before.get(i));
            }
            ways.incrementAndGet();
            return false;
        });
        assertThat(ways).hasValueGreaterThan(DRAWS / 2); // most draws find one: nothing else is in the way
    }
}
