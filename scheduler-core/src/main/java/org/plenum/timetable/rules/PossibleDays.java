package org.plenum.timetable.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.PlacementRule;

/** The days on which a session could be if it were alone: days with a start and a room that break no hard rule. */
final class PossibleDays {
    private static final List<PlacementRule> ABOUT_ROOMS =
            List.of(new RoomTooSmall(), new RoomLacksFeature(), new RoomNotAllowed());
    private static final List<PlacementRule> ABOUT_STARTS =
            List.of(new OutsideWindow(), new PersonUnavailable(), new OutsideHours()); // the most expensive last
    private static final List<PlacementRule> ABOUT_BOTH = List.of(new PinMoved(), new RoomUnavailable());

    private PossibleDays() {}

    static Set<LocalDate> of(Conference conference, Session session) {
        var rooms = rooms(conference, session);
        return conference.days().stream()
                .filter(day -> isPossible(day, conference, session, rooms))
                .map(Day::date)
                .collect(Collectors.toSet());
    }

    /** Whether there is another possible day: mostly the first one checked is. */
    static boolean isAnyBeside(Day day, Conference conference, Session session) {
        var rooms = rooms(conference, session);
        return conference.days().stream()
                .anyMatch(other -> !other.date().equals(day.date()) && isPossible(other, conference, session, rooms));
    }

    /** The rooms that the rules about rooms alone allow: found once, and not at each start. */
    private static List<Room> rooms(Conference conference, Session session) {
        return conference.days().stream()
                .limit(1)
                .map(Day::opens)
                .flatMap(any ->
                        conference.rooms().stream().filter(room -> allows(ABOUT_ROOMS, conference, session, any, room)))
                .toList();
    }

    /** Checks rooms only for possible starts, and stops at the first place found: nearly always that is soon. */
    private static boolean isPossible(Day day, Conference conference, Session session, List<Room> rooms) {
        return !rooms.isEmpty()
                && day.starts(conference.grid())
                        .filter(start -> allows(ABOUT_STARTS, conference, session, start, rooms.getFirst()))
                        .anyMatch(start ->
                                rooms.stream().anyMatch(room -> allows(ABOUT_BOTH, conference, session, start, room)));
    }

    private static boolean allows(
            List<PlacementRule> rules, Conference conference, Session session, LocalDateTime start, Room room) {
        for (var rule : rules) { // no stream: this runs for each session at hundreds of starts
            if (rule.penalty(conference, session, start, room) > 0) {
                return false;
            }
        }
        return true;
    }
}
