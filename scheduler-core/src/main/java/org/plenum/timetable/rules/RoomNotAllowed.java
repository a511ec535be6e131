package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/** A session that names its rooms is in one of them. Penalty: 1. */
public record RoomNotAllowed() implements PlacementRule {

    @Override
    public String id() {
        return "room-not-allowed";
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
        return session.needs().rooms();
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        var rooms = session.needs().rooms();
        return rooms.isEmpty() || rooms.contains(room.id()) ? 0 : 1;
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var rooms =
                session.needs().rooms().stream().map(conference.rooms()::get).toList();
        return Message.of(this, session, room, rooms);
    }
}
