package org.plenum.problem.table;

import org.plenum.conference.ScoreLevel;

/** The costs of pair rules that are folded into a cost for each two sessions; its cases say when that is due. */
abstract sealed class PairwiseCosts implements CostTable permits OverlapCosts, TwoRoomBlockCosts, WalkCosts {
    final PairCosts pairs;
    private final ScoreLevel level;
    private final ConflictCondition ifHard;

    /** @param ifHard when two sessions conflict, where these rules are hard */
    PairwiseCosts(ScoreLevel level, PairCosts pairs, ConflictCondition ifHard) {
        this.level = level;
        this.pairs = pairs;
        this.ifHard = ifHard;
    }

    @Override
    public final boolean concerns(int session) {
        return pairs.concerns(session);
    }

    @Override
    public final ScoreLevel level() {
        return level;
    }

    @Override
    public final ConflictCondition conflictCondition() {
        return level == ScoreLevel.HARD ? ifHard : ConflictCondition.NEVER;
    }

    @Override
    public final int[] partners(int session) {
        return pairs.others()[session];
    }
}
