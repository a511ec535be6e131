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
 * Published places should stay: a session keeps its start. Penalty if it starts at another time of the same day, up to
 * two hours off: (heads + 1) / 10, rounded up.
 */
public record MovedStart() implements PlacementRule {

    @Override
    public String id() {
        return "moved-start";
    }

    @Override
    public Weight weight() {
        return Weight.soft(3); // 100 heads on another hour (33) weigh as much as half an hour of one track in parallel
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        return Disruption.findBefore(conference, session)
                .filter(before -> !before.start().equals(start) && !Disruption.isFar(conference, before, start))
                .map(_ -> Disruption.tens(session))
                .orElse(0L);
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var before = Disruption.findBefore(conference, session).orElseThrow();
        return Message.of(this, session, start, before.start());
    }
}
