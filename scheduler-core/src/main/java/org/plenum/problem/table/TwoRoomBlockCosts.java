package org.plenum.problem.table;

import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.Occupancy;

/** The cost of sessions that lie in one block of the programme and in two rooms. */
final class TwoRoomBlockCosts extends PairwiseCosts {

    TwoRoomBlockCosts(ScoreLevel level, PairCosts pairs) {
        super(level, pairs, ConflictCondition.ALWAYS);
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
