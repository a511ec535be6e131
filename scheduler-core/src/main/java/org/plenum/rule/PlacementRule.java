package org.plenum.rule;

import java.time.LocalDateTime;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;

/** The cost of one session at one place, independent of all other sessions. */
public non-sealed interface PlacementRule extends Rule {

    /** The part of the place on which the penalty depends. */
    default PlacePart dependsOn() {
        return PlacePart.PLACE;
    }

    /**
     * The properties that the rule reads of a session and of the people and things that it needs: sessions with equal
     * keys have the same penalty at every place, in all conferences of the same days, grid and wishes.
     *
     * @return the session itself, unless the rule reads less
     */
    default Object equivalenceKey(Conference conference, Session session) {
        return session;
    }

    /** The penalty of one session at one place. */
    long penalty(Conference conference, Session session, LocalDateTime start, Room room);

    /**
     * The facts that keep the session from a place where the penalty is above 0.
     *
     * @return a demand of the session, unless the rule names a more exact cause
     */
    default List<Fact> facts(Conference conference, Session session, LocalDateTime start, Room room) {
        return List.of(new Fact.Demand(id()));
    }

    /** The sentence about a penalty above 0. */
    Message message(Conference conference, Session session, LocalDateTime start, Room room);
}
