package org.plenum.feasibility.proof;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;
import org.plenum.feasibility.proof.ResourceDemand.Member;

/**
 * Where sessions run one after another: a room, or the time of somebody who must be in all of them.
 *
 * @param closed when none can run
 * @param between minutes from the end of one to the start of the next, at least
 * @param isRoom whether it is taken for setup and teardown too
 */
record UnaryResource(BitSet closed, long between, boolean isRoom) {

    /** The time of somebody who can always come. */
    static final UnaryResource ALWAYS = new UnaryResource(new BitSet(), 0, false);

    /**
     * Sessions that are to run one after another.
     *
     * @param shortestFirst the minutes that each takes
     * @param beyond minutes that they take before and after a stretch: there the first may be set up, and the last torn down
     */
    record Row(List<Long> shortestFirst, long beyond) {

        /** In rooms they take the time of their setup and teardown too. */
        static Row of(List<Member> sessions, boolean isInRooms) {
            return isInRooms
                    ? new Row(
                            lengths(sessions, member -> member.length() + member.setup() + member.teardown()),
                            longest(sessions, Member::setup) + longest(sessions, Member::teardown))
                    : new Row(lengths(sessions, Member::length), 0);
        }

        private static List<Long> lengths(List<Member> sessions, ToLongFunction<Member> length) {
            return sessions.stream().mapToLong(length).sorted().boxed().toList();
        }

        private static long longest(List<Member> sessions, ToLongFunction<Member> time) {
            return sessions.stream().mapToLong(time).max().orElse(0);
        }
    }

    /**
     * The most of these sessions that can run in it, at least: in each stretch between breaks, nights and closures so many
     * as the shortest of them fit in.
     *
     * @param minutes all those that they could take
     */
    int most(BitSet minutes, Row sessions) {
        var open = (BitSet) minutes.clone();
        open.andNot(closed);
        var most = 0;
        var end = 0;
        for (var start = open.nextSetBit(0); start >= 0; start = open.nextSetBit(end)) {
            end = open.nextClearBit(start);
            most += fitting(end - start + sessions.beyond, sessions.shortestFirst);
        }
        return most;
    }

    private int fitting(long stretch, List<Long> shortestFirst) {
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
