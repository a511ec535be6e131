package org.plenum.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/**
 * What it costs how placements add up by some key: a track on one day, a region, the whole conference.
 *
 * @param <I> what is told apart within a key, such as rooms or dates; counted in its natural order
 */
public non-sealed interface GroupRule<I extends Comparable<I>> extends Rule {

    /**
     * What one placement adds to one key.
     *
     * @param item what its amount is counted under within the key
     * @param amount above 0
     */
    record Share<I>(String key, I item, int amount) {}

    /** The part of its place on which a placement's shares depend. */
    default PlacePart dependsOn() {
        return PlacePart.PLACE;
    }

    /** What the rule looks at of a session: sessions with equal keys add the same at the same place. */
    default Object equivalenceKey(Conference conference, Session session) {
        return session.id();
    }

    /**
     * The groups of a session: it never adds to a key to which a session adds that has none of these groups. A search for
     * what is in the way of a session looks only at sessions of its groups.
     *
     * @return empty where the rule does not say so: then any session may add to its keys
     */
    default Optional<? extends Collection<?>> candidateGroups(Conference conference, Session session) {
        return Optional.empty();
    }

    /** The sum of a key up to which it costs nothing, whatever its items; the engine does not ask below it. */
    default long allowance() {
        return 0;
    }

    /** What a placement adds, and to which keys. */
    List<Share<I>> shares(Conference conference, Placed placed);

    /**
     * The penalty of one key.
     *
     * @param amounts the sums by item, all above 0; only valid during the call
     */
    long penalty(Conference conference, String key, Amounts<I> amounts);

    /**
     * The sentence about a penalty above 0.
     *
     * @param members the placements that add to the key, in the order of their starts
     */
    Message message(Conference conference, String key, Amounts<I> amounts, List<Placed> members);
}
