package org.plenum.solve.proof;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;
import org.plenum.solve.proof.Claim.Member;

/**
 * Where sessions run one after another: a room, or the time of somebody who must be in all of them.
 *
 * @param closed when none can run
 * @param between minutes from the end of one to the start of the next, at least
 * @param isRoom whether it is taken for setup and teardown too
 */
record Lane(BitSet closed, long between, boolean isRoom) {

    /** The time of somebody who can always come. */
    static final Lane ALWAYS = new Lane(new BitSet(), 0, false);

    /**
     * The most of these sessions that can run in it, at least: in each stretch between breaks, nights and closures so many
     * as the shortest of them fit in.
     *
     * @param minutes all those that they could take
     */
    int most(BitSet minutes, List<Member> sessions) {
        var open = (BitSet) minutes.clone();
        open.andNot(closed);
        var lengths = sessions.stream().mapToLong(this::length).sorted().toArray();
        var beyond = longest(sessions, Member::setup) + longest(sessions, Member::teardown);
        var most = 0;
        var end = 0;
        for (var start = open.nextSetBit(0); start >= 0; start = open.nextSetBit(end)) {
            end = open.nextClearBit(start);
            most += fitting(end - start + beyond, lengths);
        }
        return most;
    }

    private long length(Member member) {
        return member.length() + (isRoom ? member.setup() + member.teardown() : 0);
    }

    /** The first may be set up before the stretch, and the last torn down after it. */
    private long longest(List<Member> sessions, ToLongFunction<Member> time) {
        return isRoom ? sessions.stream().mapToLong(time).max().orElse(0) : 0;
    }

    private int fitting(long stretch, long... shortestFirst) {
        var count = 0;
        var taken = -between;
        for (var length : shortestFirst) {
            taken += between + length;
            if (taken > stretch) {
                break;
            }
            count++;
        }
        return count;
    }
}
