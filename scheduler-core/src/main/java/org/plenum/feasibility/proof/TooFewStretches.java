package org.plenum.feasibility.proof;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.plenum.feasibility.proof.ResourceDemand.Member;
import org.plenum.feasibility.proof.UnaryResource.Row;

/**
 * More sessions than fit into the stretches between breaks, nights and absences, of which each holds a whole number of them.
 *
 * @param members the sessions, the longest first
 * @param needed how many stretches they take: one each, and more where a session takes several rooms
 * @param most how many there are, at most
 */
record TooFewStretches(List<Member> members, int needed, int most) {
    private static final int MINUTES_PER_DAY = 1440;

    /** That of a claim, of those of its sessions that must lie within certain days. */
    static Optional<TooFewStretches> of(ResourceDemand claim) {
        if (claim.resources().isEmpty()) {
            return Optional.empty();
        }
        var members = claim.members().stream().sorted(Member.LONGEST_FIRST).toList();
        return days(members, TooFewStretches::firstDay)
                .boxed()
                .flatMap(first -> days(members, TooFewStretches::lastDay)
                        .filter(last -> first <= last)
                        .mapToObj(last -> members.stream()
                                .filter(member -> first <= firstDay(member) && lastDay(member) <= last)
                                .toList()))
                .flatMap(longestFirst -> of(claim.resources(), longestFirst).stream())
                .findFirst();
    }

    /** That of the longest sessions, as few as are too many, but all that are as long. */
    private static Optional<TooFewStretches> of(List<UnaryResource> resources, List<Member> longestFirst) {
        var minutes = new BitSet();
        for (var count = 1; count <= longestFirst.size(); count++) {
            minutes.or(longestFirst.get(count - 1).minutes());
            if (count == longestFirst.size() || isLonger(longestFirst.get(count - 1), longestFirst.get(count))) {
                var longest = longestFirst.subList(0, count);
                var row = Row.of(longest, resources.getFirst().isRoom()); // as the others: rooms, or somebody's time
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
