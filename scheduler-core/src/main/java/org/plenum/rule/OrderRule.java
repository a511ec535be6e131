package org.plenum.rule;

import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/**
 * A pair rule about who comes first or last: one session owes a share for another that starts before it, or ends after
 * it.
 *
 * <p>Narrower than {@link PairRule} because a session that must be the first of all concerns all others: the engine
 * compares numbers instead of asking.
 */
public interface OrderRule extends PairRule {

    /** What another session must not do. */
    enum Edge {
        /** It must not start before. */
        START,
        /** It must not end after. */
        END
    }

    Edge edge();

    /** Whether only sessions that start on the same day matter. */
    boolean isWithinDay();

    /** Whether the session minds any other at all. */
    boolean minds(Conference conference, Session session);

    /** What the session owes where the other comes first or last in its stead; 0 where it does not mind. */
    long share(Conference conference, Session session, Session other);

    @Override
    default Reach reach(Conference conference) {
        return Reach.ANY;
    }

    @Override
    default boolean concerns(Conference conference, Session one, Session other) {
        return share(conference, one, other) > 0 || share(conference, other, one) > 0;
    }

    @Override
    default long penalty(Conference conference, Placed one, Placed other) {
        return owed(conference, one, other) + owed(conference, other, one);
    }

    /** What the one owes for the other, as they lie. */
    default long owed(Conference conference, Placed one, Placed other) {
        if (isWithinDay() && !conference.dateOf(one).equals(conference.dateOf(other))) {
            return 0;
        }
        var broken = switch (edge()) {
            case START -> other.startsBefore(one);
            case END -> other.endsAfter(one);
        };
        return broken ? share(conference, one.session(), other.session()) : 0;
    }
}
