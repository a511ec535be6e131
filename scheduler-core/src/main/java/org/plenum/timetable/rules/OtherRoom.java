package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Mention;
import org.plenum.rule.PlacementRule;

/**
 * The way out of an unsuitable room: the smallest room that would suit the session at that time if it were free.
 *
 * <p>The class does not check whether the room is free: each finding needs a sentence, and a real suggestion needs a
 * search.
 */
final class OtherRoom {
    private static final List<PlacementRule> ABOUT_ROOMS = List.of(
            new RoomTooSmall(),
            new RoomTooSmallLikely(),
            new RoomLacksFeature(),
            new RoomNotAllowed(),
            new RoomUnavailable(),
            new PinMoved());

    private OtherRoom() {}

    static WayOut any(Conference conference, Session session, LocalDateTime start) {
        return smallest(conference, session, start, _ -> true);
    }

    static WayOut smallerThan(Room room, Conference conference, Session session, LocalDateTime start) {
        return smallest(conference, session, start, other -> other.capacity() < room.capacity());
    }

    private static WayOut smallest(
            Conference conference, Session session, LocalDateTime start, Predicate<Room> condition) {
        return conference.rooms().stream()
                .filter(room ->
                        room.capacity() > 0) // a foyer without a seat never helps, even if few heads are expected
                .filter(condition)
                .filter(room ->
                        ABOUT_ROOMS.stream().allMatch(about -> about.penalty(conference, session, start, room) == 0))
                .min(Comparator.comparingInt(Room::capacity))
                .map(OtherRoom::wayOut)
                .orElse(WayOut.GENERAL);
    }

    /** Only mentioned: the finding does not concern it. */
    private static WayOut wayOut(Room room) {
        return room.capacity() == Room.UNLIMITED
                ? new WayOut("unlimited", new Mention(room), "")
                : new WayOut("sized", new Mention(room), room.capacity());
    }
}
