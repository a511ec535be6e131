package org.plenum.problem.table;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.Occupancy;

/** The cost of sessions that follow each other soon in different buildings. */
final class WalkCosts extends PairwiseCosts {
    private final int minutes;
    private final BitSet[] farRooms;

    /** @param minutes the smallest gap between two sessions that is long enough */
    WalkCosts(ScoreLevel level, int minutes, PairCosts pairs, Conference conference) {
        super(level, pairs, ConflictCondition.ALWAYS);
        this.minutes = minutes;
        var rooms = conference.rooms().list();
        this.farRooms = rooms.stream()
                .map(room -> IntStream.range(0, rooms.size())
                        .filter(other -> room.isFarFrom(rooms.get(other)))
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .toArray(BitSet[]::new);
    }

    @Override
    public StatelessCounter counter(Occupancy state) {
        return session -> {
            var start = state.start[session];
            var end = state.end[session];
            var far = farRooms[state.room[session]];
            var list = pairs.others()[session];
            var cost = pairs.costs()[session];
            var sum = 0L;
            for (var i = 0; i < list.length; i++) {
                var other = list[i];
                if (isSoon(start, end, state.start[other], state.end[other]) && far.get(state.room[other])) {
                    sum += cost[i];
                }
            }
            return sum;
        };
    }

    private boolean isSoon(int start, int end, int otherStart, int otherEnd) {
        var between = Math.max(start - otherEnd, otherStart - end);
        return 0 <= between && between < minutes;
    }
}
