package org.plenum.rule;

import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/**
 * A pair rule that costs a fixed amount while two sessions overlap: so much a minute, so much a
 * step of the grid, or so much at all.
 *
 * <p>Narrower than {@link PairRule} because most pair rules are like it, and because the engine can then fold all of
 * them into one number per pair.
 */
public interface OverlapRule extends PairRule {

    /** What an overlap's length means. */
    enum Per {
        /** The share is due for each minute of overlap. */
        MINUTE,
        /** The share is due for each started step of the conference's grid. */
        STEP,
        /** The share is due once, however long the overlap. */
        OVERLAP
    }

    Per per();

    /** What these two sessions owe while they overlap; 0 where they may. */
    long share(Conference conference, Session one, Session other);

    @Override
    default Reach reach(Conference conference) {
        return Reach.OVERLAP;
    }

    @Override
    default boolean concerns(Conference conference, Session one, Session other) {
        return share(conference, one, other) > 0;
    }

    @Override
    default long penalty(Conference conference, Placed one, Placed other) {
        var minutes = one.overlap(other);
        return minutes == 0
                ? 0
                : share(conference, one.session(), other.session())
                        * switch (per()) {
                            case MINUTE -> minutes;
                            case STEP -> conference.steps(minutes);
                            case OVERLAP -> 1;
                        };
    }
}
