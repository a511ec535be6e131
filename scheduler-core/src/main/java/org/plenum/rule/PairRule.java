package org.plenum.rule;

import java.util.Collection;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/** What two sessions cost each other by where they lie: so many units, each at a penalty that the two sessions decide. */
public non-sealed interface PairRule extends Rule {

    /** When two sessions cost each other something, and what a unit of it is. */
    When when();

    /**
     * The penalty of one unit; 0 where these two sessions may lie as they like.
     *
     * @param one where {@link When} is an order, the one that owes it; else the two are interchangeable
     */
    long unitPenalty(Conference conference, Session one, Session other);

    /**
     * The groups of a session: it owes nothing for a session with which it has none in common, nor the other for it.
     *
     * @return empty where the rule does not say so: then any session counts
     */
    default Optional<? extends Collection<?>> candidateGroups(Conference conference, Session session) {
        return Optional.empty();
    }

    /** What the rule looks at of a session: sessions with equal keys have the same unit penalty with any other. */
    default Object equivalenceKey(Conference conference, Session session) {
        return session.id();
    }

    /** The sentence about a penalty above 0. */
    Message message(Conference conference, Placed one, Placed other);

    /** Whether the two can cost each other something, wherever they lie. */
    default boolean concerns(Conference conference, Session one, Session other) {
        return unitPenalty(conference, one, other) > 0
                || (when() instanceof When.Order && unitPenalty(conference, other, one) > 0);
    }

    /** The penalty of the two as they lie. */
    default long penalty(Conference conference, Placed one, Placed other) {
        return owed(conference, one, other) + (when() instanceof When.Order ? owed(conference, other, one) : 0);
    }

    /** What the one owes for the other, as they lie; both owe the same, except where {@link When} is an order. */
    default long owed(Conference conference, Placed one, Placed other) {
        var units = when().units(conference, one, other);
        return units == 0 ? 0 : units * unitPenalty(conference, one.session(), other.session());
    }
}
