package org.plenum.rule;

import java.util.function.ToLongFunction;

/** How the use of a key on one day becomes a penalty. */
public sealed interface LoadMeasure {

    /**
     * The penalty of one day.
     *
     * @param day the use and the supply of the key from midnight to midnight
     */
    long penalty(LoadProfile day);

    /**
     * The units that are missing, moment by moment. The engine counts only the moments that a move changes.
     *
     * @param minutes so many missing unit-minutes of a day make one of the penalty; at least 1, and started ones count whole
     */
    record Shortage(Missing missing, int minutes) implements LoadMeasure {

        /** Which units are missing. */
        public enum Missing {
            /** Those taken beyond what there is. */
            TAKEN,
            /** Those wished for of which none is left. */
            WISHED
        }

        @Override
        public long penalty(LoadProfile day) {
            return penalty(
                    switch (missing) {
                        case TAKEN -> day.excess();
                        case WISHED -> day.unmet();
                    });
        }

        /** The penalty of so many missing unit-minutes on one day. */
        public long penalty(long missingMinutes) {
            return Math.ceilDiv(missingMinutes, minutes);
        }
    }

    /**
     * What the rule sees in the whole day. The engine shows it each day that a move changes.
     *
     * @param penaltyOf must not depend on how finely the profile cuts the day into spans, nor keep the profile
     */
    record WholeDay(ToLongFunction<LoadProfile> penaltyOf) implements LoadMeasure {

        @Override
        public long penalty(LoadProfile day) {
            return penaltyOf.applyAsLong(day);
        }
    }
}
