package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/** A room must have the features that a session needs. Penalty: missing features. */
public record RoomLacksFeature() implements PlacementRule {

    @Override
    public String id() {
        return "room-lacks-feature";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.ROOM;
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return session.needs().features();
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        return missing(session, room).size();
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var way = OtherRoom.any(conference, session, start);
        return Message.of(this, session, room, missing(session, room), way.word(), way.what(), way.where());
    }

    private static List<String> missing(Session session, Room room) {
        var needed = session.needs().features();
        return room.features().containsAll(needed)
                ? List.of()
                : needed.stream()
                        .filter(feature -> !room.features().contains(feature))
                        .distinct()
                        .toList();
    }
}
