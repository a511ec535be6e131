package org.plenum.rule;

import java.util.function.ToLongFunction;

/** Turns the use of a key on one day into a penalty. */
public sealed interface LoadMeasure {

    /**
     * The penalty of one day.
     *
     * @param day the use and the supply of the key from midnight to midnight
     */
    long penalty(LoadProfile day);

    /**
     * Counts the missing units, moment by moment. The engine counts only the moments that a move changes.
     *
     * @param minutes the missing unit-minutes of a day that make one unit of penalty; at least 1, and a started unit
     *     counts as whole
     */
    record Shortage(Missing missing, int minutes) implements LoadMeasure {

        /** The units that are missing. */
        public enum Missing {
            /** Units taken beyond the supply. */
            TAKEN,
            /** Units wished for of which none is left. */
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

        /** The penalty of this number of missing unit-minutes on one day. */
        public long penalty(long missingMinutes) {
            return Math.ceilDiv(missingMinutes, minutes);
        }
    }

    /**
     * Looks at the whole day. The engine passes it each day that a move changes.
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
