package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Mention;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * Published places should stay: a session keeps its room. Penalty if it is in another one: (heads + 1) / 10, rounded
 * up; in addition to the cost of another start or day.
 */
public record MovedRoom() implements PlacementRule {

    @Override
    public String id() {
        return "moved-room";
    }

    @Override
    public Weight weight() {
        return Weight.soft(1); // a notice at the old room is enough: a third of another start
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.ROOM;
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        return Disruption.findBefore(conference, session)
                .filter(before -> !before.room().equals(room.id()))
                .map(_ -> Disruption.tens(session))
                .orElse(0L);
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var before = Disruption.findBefore(conference, session).orElseThrow();
        return Message.of(this, session, room, Mention.ofRoom(before.room(), conference));
    }
}
