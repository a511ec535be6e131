package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * A room should not look empty. Penalty: tenths of the room that stay empty beyond a fifth of the heads, rounded up;
 * none if the heads are unknown, or in a room without a limit or without seats, or in a shared one, where other
 * sessions may take the seats.
 */
public record RoomTooBig() implements PlacementRule {

    @Override
    public String id() {
        return "room-too-big";
    }

    @Override
    public Weight weight() {
        return Weight.soft(2); // two tenths too big are a nuisance, like a few minutes at a bad time
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
        var seats = (long) room.capacity();
        if (session.heads().isEmpty() || room.shared() || room.capacity() == Room.UNLIMITED || seats == 0) {
            return 0;
        }
        var fifthsEmpty = 5 * seats - 6L * session.heads().getAsInt(); // seats − heads − heads / 5, in fifths of a seat
        return Math.max(0, Math.ceilDiv(2 * fifthsEmpty, seats)); // times 10, over 5 and over the seats
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var way = OtherRoom.smallerThan(room, conference, session, start);
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
