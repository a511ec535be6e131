package org.plenum.feasibility.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenum.conference.Interval;
import org.plenum.feasibility.proof.domain.OpenMinutes.Stock;
import org.plenum.feasibility.requirement.Requirement;

/**
 * A resource of limited capacity, and the sessions that demand it while they run.
 *
 * @param resources the unary resources that its sessions share; none where the capacity is counted in units only
 * @param requirements requirements that make it scarce, besides those of the sessions
 */
record ResourceDemand(
        Name name,
        Object subject,
        Stock stock,
        List<UnaryResource> resources,
        List<Member> members,
        List<Requirement> requirements) {

    /**
     * Identifies the resource in every part of a conference.
     *
     * @param key of the sentence that says that there is too little
     * @param of the id of the person, audience or resource; empty for rooms, which differ from part to part
     */
    record Name(String key, String of) {}

    /**
     * A session that demands the resource.
     *
     * @param reach from its earliest start to its latest end
     * @param from the number of open minutes before its reach
     * @param to the number of open minutes before the end of its reach
     * @param minutes all minutes that it could take, nights included
     * @param length in minutes
     * @param setup minutes for which it takes its room before; used for rooms only
     * @param teardown minutes for which it takes its room after
     * @param units that it takes
     */
    record Member(
            int session,
            Interval reach,
            int from,
            int to,
            BitSet minutes,
            long length,
            long setup,
            long teardown,
            int units,
            boolean acrossBreaks) {
        static final Comparator<Member> LARGEST_FIRST =
                Comparator.comparingLong(Member::load).reversed();

        static final Comparator<Member> LONGEST_FIRST =
                Comparator.comparingLong(Member::length).reversed();

        /** The unit-minutes that it takes. */
        long load() {
            return units * length;
        }

        Member taking(int others) {
            return others == units
                    ? this
                    : new Member(session, reach, from, to, minutes, length, setup, teardown, others, acrossBreaks);
        }
    }

    /** Sessions that necessarily take more than there is in their common reach. */
    record Excess(List<Member> members, long there) {

        long taken() {
            return members.stream().mapToLong(Member::load).sum();
        }

        Interval reach() {
            return ResourceDemand.reach(members);
        }

        /** The largest sessions, as few of them as exceed the capacity by themselves. */
        List<Member> fewest() {
            var fewest = new ArrayList<Member>();
            var taken = 0L;
            for (var member : members.stream().sorted(Member.LARGEST_FIRST).toList()) {
                if (taken <= there) {
                    fewest.add(member);
                    taken += member.load();
                }
            }
            return fewest;
        }
    }

    /** Unit-minutes from one minute to another. */
    private interface There {
        long within(int from, int to);
    }

    /** From the earliest possible start to the latest possible end. */
    static Interval reach(Collection<Member> members) {
        var starts = members.stream().map(member -> member.reach().start());
        var ends = members.stream().map(member -> member.reach().end());
        return new Interval(
                starts.min(Comparator.naturalOrder()).orElseThrow(),
                ends.max(Comparator.naturalOrder()).orElseThrow());
    }

    /**
     * The excess over the longest time, because that rests on the fewest requirements; breaks count for sessions that
     * may run across them.
     */
    Optional<Excess> excess() {
        var outsideBreaks =
                members.stream().filter(member -> !member.acrossBreaks()).toList();
        return excess(outsideBreaks, stock::outsideBreaks).or(() -> excess(members, stock::inAll));
    }

    private static Optional<Excess> excess(List<Member> members, There there) {
        Optional<Excess> longest = Optional.empty();
        var most = 0;
        var byEnd = members.stream().sorted(Comparator.comparingInt(Member::to)).toList();
        for (var from : distinct(members, Member::from)) {
            var taken = 0L;
            for (var member : byEnd) { // where several members share an end, only the last of them sees the whole sum
                var to = member.to();
                taken += from <= member.from() ? member.load() : 0;
                if (to - from > most && taken > there.within(from, to)) {
                    longest = Optional.of(new Excess(within(members, from, to), there.within(from, to)));
                    most = to - from;
                }
            }
        }
        return longest;
    }

    private static Set<Integer> distinct(Collection<Member> members, Function<Member, Integer> minute) {
        return members.stream().map(minute).collect(Collectors.toSet());
    }

    private static List<Member> within(List<Member> members, int from, int to) {
        return members.stream()
                .filter(member -> from <= member.from() && member.to() <= to)
                .toList();
    }
}
