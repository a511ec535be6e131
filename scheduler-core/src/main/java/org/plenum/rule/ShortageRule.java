package org.plenum.rule;

import org.plenum.conference.Conference;

/**
 * A load rule that costs what is missing, moment by moment.
 *
 * <p>Narrower than {@link LoadRule} because most load rules are like it, and because the engine can then count the moments
 * that a move changes instead of the whole day.
 */
public interface ShortageRule extends LoadRule {

    /** Which units count where they are missing. */
    enum Missing {
        /** Those taken beyond what there is. */
        TAKEN,
        /** Those wished for which none is left. */
        WISHED
    }

    Missing missing();

    /** How many missing unit-minutes of a day make one of the penalty; started ones count whole. At least 1. */
    int minutes();

    @Override
    default long penalty(Conference conference, String key, LoadProfile day) {
        return penalty(
                switch (missing()) {
                    case TAKEN -> day.excess();
                    case WISHED -> day.unmet();
                });
    }

    /** The penalty of so many missing unit-minutes on one day. */
    default long penalty(long missingMinutes) {
        return Math.ceilDiv(missingMinutes, minutes());
    }
}
