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

    /** What of its place a placement's shares depend on. */
    default Aspect aspect() {
        return Aspect.PLACE;
    }

    /** What of a session its shares depend on: those of which this is equal add the same at the same place. */
    default Object likeness(Conference conference, Session session) {
        return session.id();
    }

    /**
     * Sessions of which none is in this session's circles never add to a key of which it does; where nothing is said, any
     * may.
     *
     * <p>So that who looks for what is in the way of a session need not look everywhere.
     */
    default Optional<? extends Collection<?>> circles(Conference conference, Session session) {
        return Optional.empty();
    }

    /** The sum up to which a key never costs anything, so that it need not be asked. */
    default long free() {
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
