package org.plenum.feasibility.proof;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.plenum.feasibility.proof.ResourceDemand.Member;
import org.plenum.feasibility.proof.UnaryResource.Row;

/**
 * More sessions than fit into the stretches between breaks, nights and absences, each of which holds a whole number of
 * sessions.
 *
 * @param members the sessions, the longest first
 * @param needed how many they take: one each, and more where a session takes several rooms
 * @param most how many the stretches hold, at most
 */
record TooFewStretches(List<Member> members, int needed, int most) {
    private static final int MINUTES_PER_DAY = 1440;

    /** The surplus of a demand, among its sessions that must lie within certain days. */
    static Optional<TooFewStretches> of(ResourceDemand demand) {
        if (demand.resources().isEmpty()) {
            return Optional.empty();
        }
        var members = demand.members().stream().sorted(Member.LONGEST_FIRST).toList();
        return days(members, TooFewStretches::firstDay)
                .boxed()
                .flatMap(first -> days(members, TooFewStretches::lastDay)
                        .filter(last -> first <= last)
                        .mapToObj(last -> members.stream()
                                .filter(member -> first <= firstDay(member) && lastDay(member) <= last)
                                .toList()))
                .flatMap(longestFirst -> of(demand.resources(), longestFirst).stream())
                .findFirst();
    }

    /** The surplus among the longest sessions: as few as are too many, but with all of equal length. */
    private static Optional<TooFewStretches> of(List<UnaryResource> resources, List<Member> longestFirst) {
        var minutes = new BitSet();
        for (var count = 1; count <= longestFirst.size(); count++) {
            minutes.or(longestFirst.get(count - 1).minutes());
            if (count == longestFirst.size() || isLonger(longestFirst.get(count - 1), longestFirst.get(count))) {
                var longest = longestFirst.subList(0, count);
                var row = Row.of(longest, resources.getFirst().isRoom()); // all are rooms, or none is
                var most = resources.stream()
                        .mapToInt(resource -> resource.most(minutes, row))
                        .sum();
                var needed = longest.stream().mapToInt(Member::units).sum();
                if (most < needed) {
                    return Optional.of(new TooFewStretches(longest, needed, most));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLonger(Member one, Member other) {
        return one.length() > other.length();
    }

    private static IntStream days(List<Member> members, ToIntFunction<Member> day) {
        return members.stream().mapToInt(day).distinct();
    }

    private static int firstDay(Member member) {
        return member.minutes().nextSetBit(0) / MINUTES_PER_DAY;
    }

    private static int lastDay(Member member) {
        return (member.minutes().length() - 1) / MINUTES_PER_DAY;
    }
}
