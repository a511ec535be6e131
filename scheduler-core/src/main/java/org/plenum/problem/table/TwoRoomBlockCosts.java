package org.plenum.problem.table;

import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.Occupancy;

/** The cost of sessions that lie in one block of the programme and in two rooms. */
final class TwoRoomBlockCosts implements CostTable {
    private final ScoreLevel level;
    private final PairCosts pairs;

    TwoRoomBlockCosts(ScoreLevel level, PairCosts pairs) {
        this.level = level;
        this.pairs = pairs;
    }

    @Override
    public boolean concerns(int session) {
        return pairs.concerns(session);
    }

    @Override
    public ScoreLevel level() {
        return level;
    }

    @Override
    public ConflictCondition conflictCondition() {
        return level == ScoreLevel.HARD ? ConflictCondition.ALWAYS : ConflictCondition.NEVER;
    }

    @Override
    public int[] partners(int session) {
        return pairs.others()[session];
    }

    @Override
    public StatelessCounter counter(Occupancy state) {
        return session -> {
            var block = state.block[session];
            if (block == Occupancy.NO_BLOCK) {
                return 0;
            }
            var list = pairs.others()[session];
            var cost = pairs.costs()[session];
            var sum = 0L;
            for (var i = 0; i < list.length; i++) {
                var other = list[i];
                if (state.block[other] == block && state.room[other] != state.room[session]) {
                    sum += cost[i];
                }
            }
            return sum;
        };
    }
}
