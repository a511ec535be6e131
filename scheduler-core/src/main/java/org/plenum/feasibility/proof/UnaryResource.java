package org.plenum.feasibility.proof;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;
import org.plenum.feasibility.proof.ResourceDemand.Member;

/**
 * A resource that serves one session at a time: a room, or the time of a person or audience that must be in all of
 * them.
 *
 * @param closed the minutes in which no session can run
 * @param between the least minutes from the end of one session to the start of the next
 * @param isRoom whether setup and teardown take it, too
 */
record UnaryResource(BitSet closed, long between, boolean isRoom) {

    /** The time of a person or audience that is always available. */
    static final UnaryResource ALWAYS = new UnaryResource(new BitSet(), 0, false);

    /**
     * Sessions that run one after another.
     *
     * @param shortestFirst the minutes that each takes
     * @param beyond minutes outside a stretch that count as part of it: the first session may be set up before it, and
     *     the last torn down after it
     */
    record Row(List<Long> shortestFirst, long beyond) {

        /** In rooms, setup and teardown count as part of a session. */
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
     * An upper bound of how many of these sessions the resource can hold: for each stretch between breaks, nights and
     * closures, as many of the shortest as fit in.
     *
     * @param minutes all minutes that they could take
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
