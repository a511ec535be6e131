package org.plenum.rule;

import java.time.LocalDateTime;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;

/** What one session at one place costs, whatever else is where. */
public non-sealed interface PlacementRule extends Rule {

    /** The part of the place on which the penalty depends. */
    default PlacePart dependsOn() {
        return PlacePart.PLACE;
    }

    /**
     * What the rule looks at of a session, and of those that the session needs: sessions with equal keys have the same
     * penalty at every place, in all conferences of the same days, grid and wishes.
     *
     * @return the session itself, where the rule does not say less
     */
    default Object equivalenceKey(Conference conference, Session session) {
        return session;
    }

    /** The penalty of one session at one place. */
    long penalty(Conference conference, Session session, LocalDateTime start, Room room);

    /**
     * What keeps the session from a place where the penalty is above 0.
     *
     * @return what the session asks for, where a rule does not know better
     */
    default List<Fact> facts(Conference conference, Session session, LocalDateTime start, Room room) {
        return List.of(new Fact.Demand(id()));
    }

    /** The sentence about a penalty above 0. */
    Message message(Conference conference, Session session, LocalDateTime start, Room room);
}
