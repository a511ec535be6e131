package org.plenum.solve.proof;

import java.util.BitSet;
import java.util.List;
import org.plenum.solve.proof.Claim.Member;

/**
 * Where sessions run one after another: a room, or the time of somebody who must be in all of them.
 *
 * @param closed when none can run
 * @param between minutes from the end of one to the start of the next, at least
 */
record Lane(BitSet closed, long between) {

    /**
     * The most of these sessions that can run in it, at least: in each stretch between breaks, nights and closures so many
     * as the shortest of them fit in.
     *
     * @param minutes all those that they could take
     * @param longestFirst the sessions
     */
    int most(BitSet minutes, List<Member> longestFirst) {
        var open = (BitSet) minutes.clone();
        open.andNot(closed);
        var most = 0;
        var end = 0;
        for (var start = open.nextSetBit(0); start >= 0; start = open.nextSetBit(end)) {
            end = open.nextClearBit(start);
            most += fitting(end - start, longestFirst);
        }
        return most;
    }

    private int fitting(long stretch, List<Member> longestFirst) {
        var count = 0;
        var taken = -between;
        for (var member : longestFirst.reversed()) {
            taken += between + member.load();
            if (taken > stretch) {
                break;
            }
            count++;
        }
        return count;
    }
}
