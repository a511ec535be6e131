package org.plenum.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/**
 * The cost of how placements add up by some key: a track on one day, a region, the whole conference.
 *
 * @param <I> the items that the rule distinguishes within a key, such as rooms or dates; counted in their natural order
 */
public non-sealed interface GroupRule<I extends Comparable<I>> extends Rule {

    /**
     * The amount that one placement adds to one key.
     *
     * @param item the item within the key to which the amount is added
     * @param amount above 0
     */
    record Share<I>(String key, I item, int amount) {}

    /** The part of its place on which a placement's shares depend. */
    default PlacePart dependsOn() {
        return PlacePart.PLACE;
    }

    /** The properties of a session that the rule reads: sessions with equal keys add the same at the same place. */
    default Object equivalenceKey(Conference conference, Session session) {
        return session.id();
    }

    /**
     * The groups of a session: two sessions that have no group in common never add to the same key. A search for
     * conflicts of a session looks only at sessions of its groups.
     *
     * @return empty if the rule does not restrict it: then any session may add to its keys
     */
    default Optional<? extends Collection<?>> candidateGroups(Conference conference, Session session) {
        return Optional.empty();
    }

    /** The largest sum of a key that costs nothing, whatever its items; the engine does not call the rule below it. */
    default long allowance() {
        return 0;
    }

    /** The amounts that a placement adds, with their keys. */
    List<Share<I>> shares(Conference conference, Placed placed);

    /**
     * The penalty of one key.
     *
     * @param amounts the sums by item, all above 0; only valid during the call
     */
    long penalty(Conference conference, String key, ItemSums<I> amounts);

    /**
     * The sentence about a penalty above 0.
     *
     * @param members the placements that add to the key, in the order of their starts
     */
    Message message(Conference conference, String key, ItemSums<I> amounts, List<Placed> members);
}
