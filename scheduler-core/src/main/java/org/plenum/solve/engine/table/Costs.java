package org.plenum.solve.engine.table;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import org.plenum.conference.Level;

/** Sums of costs by level, that can be added to and taken from. */
@SuppressWarnings("EnumOrdinal") // an array by level, since this is the hottest place there is
public final class Costs {
    private static final int LEVELS = Level.values().length;

    private final long[] sums = new long[LEVELS];

    public void add(Level level, long cost) {
        sums[level.ordinal()] += cost;
    }

    public long get(Level level) {
        return sums[level.ordinal()];
    }

    public HardMediumSoftScore toScore() {
        return HardMediumSoftScore.of(
                -sums[Level.HARD.ordinal()], -sums[Level.MEDIUM.ordinal()], -sums[Level.SOFT.ordinal()]);
    }
}
