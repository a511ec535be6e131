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
 * Published places should stay: a session keeps its day, and roughly its time. Penalty if it is on another day or more
 * than two hours off: (heads + 1) / 10, rounded up.
 */
public record MovedDay() implements PlacementRule {

    @Override
    public String id() {
        return "moved-day";
    }

    @Override
    public Weight weight() {
        return Weight.soft(
                8); // travel and other meetings depend on it: more than twice another start and another room together
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        return Disruption.findBefore(conference, session)
                .filter(before -> Disruption.isFar(conference, before, start))
                .map(_ -> Disruption.tens(session))
                .orElse(0L);
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        var before = Disruption.findBefore(conference, session).orElseThrow();
        return Message.of(this, session, start, before.start());
    }
}
