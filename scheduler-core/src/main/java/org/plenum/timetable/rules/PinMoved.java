package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/** A pinned start or room is kept. Penalty: 1 for a session, also if it keeps neither. */
public record PinMoved() implements PlacementRule {

    @Override
    public String id() {
        return "pin-moved";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return session.pinned();
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        return session.pinned().allows(start, room) ? 0 : 1;
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        return Message.of(this, session, start, room, pinned(conference, session.pinned()));
    }

    private static List<Object> pinned(Conference conference, Session.Pin pin) {
        return Stream.concat(pin.start().stream(), pin.room().map(conference.rooms()::get).stream())
                .toList();
    }
}
