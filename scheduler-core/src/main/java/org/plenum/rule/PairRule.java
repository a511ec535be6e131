package org.plenum.rule;

import java.util.Collection;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/**
 * The cost of how two sessions lie to each other: a number of units, each at a penalty that the two sessions decide.
 */
public non-sealed interface PairRule extends Rule {

    /** The case in which two sessions cost something, and what one unit is. */
    When when();

    /**
     * The penalty of one unit; 0 if the rule does not limit how these two sessions lie.
     *
     * @param one if {@link When} is an order, the session that owes the penalty; else the two are interchangeable
     */
    long unitPenalty(Conference conference, Session one, Session other);

    /**
     * The groups of a session: two sessions that have no group in common owe nothing for each other.
     *
     * @return empty if the rule does not restrict it: then any session counts
     */
    default Optional<? extends Collection<?>> candidateGroups(Conference conference, Session session) {
        return Optional.empty();
    }

    /**
     * The properties of a session that the rule reads: sessions with equal keys have the same unit penalty with any
     * other.
     */
    default Object equivalenceKey(Conference conference, Session session) {
        return session.id();
    }

    /** The sentence about a penalty above 0. */
    Message message(Conference conference, Placed one, Placed other);

    /** Whether the two can cost each other something at any places. */
    default boolean concerns(Conference conference, Session one, Session other) {
        return unitPenalty(conference, one, other) > 0
                || (when() instanceof When.Order && unitPenalty(conference, other, one) > 0);
    }

    /** The penalty of the two at their places. */
    default long penalty(Conference conference, Placed one, Placed other) {
        return owed(conference, one, other) + (when() instanceof When.Order ? owed(conference, other, one) : 0);
    }

    /**
     * The penalty that the one owes for the other at their places; both owe the same, unless {@link When} is an order.
     */
    default long owed(Conference conference, Placed one, Placed other) {
        var units = when().units(conference, one, other);
        return units == 0 ? 0 : units * unitPenalty(conference, one.session(), other.session());
    }
}
