package org.plenum.rule;

import java.time.LocalDateTime;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;

/** What one session at one place costs, whatever else is where. */
public non-sealed interface PlacementRule extends Rule {

    default Aspect aspect() {
        return Aspect.PLACE;
    }

    long penalty(Conference conference, Session session, LocalDateTime start, Room room);

    /** The sentence about a penalty above 0. */
    Message message(Conference conference, Session session, LocalDateTime start, Room room);
}
