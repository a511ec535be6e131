package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/** A room must seat everyone expected. Penalty: heads without a seat; none if the heads are unknown. */
public record RoomTooSmall() implements PlacementRule {

    @Override
    public String id() {
        return "room-too-small";
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
        return session.heads();
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        return Math.max(0, session.heads().orElse(0) - room.capacity());
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var way = OtherRoom.any(conference, session, start);
        return Message.of(
                this,
                session,
                room,
                session.heads().orElseThrow(),
                room.capacity(),
                way.word(),
                way.what(),
                way.where());
    }
}
