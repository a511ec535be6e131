package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * A session cannot sit in a room that cannot be had. Penalty: minutes, for each interval in which the room is out;
 * where two such intervals overlap, both count.
 */
public record RoomUnavailable() implements PlacementRule {

    @Override
    public String id() {
        return "room-unavailable";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public Object likeness(Conference conference, Session session) {
        return session.duration();
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        var minutes = 0L;
        for (var out : room.unavailable()) {
            minutes += interval.overlap(out);
        }
        return minutes;
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var interval = Interval.of(start, session.duration());
        var out = room.unavailable().stream().filter(interval::overlaps).toList();
        return Message.of(this, session, interval, room, out);
    }
}
