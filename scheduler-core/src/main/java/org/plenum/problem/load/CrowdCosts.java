package org.plenum.problem.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.table.CostTable;
import org.plenum.problem.table.SharedLists;
import org.plenum.rule.CrowdRule;
import org.plenum.rule.CrowdRule.Call;
import org.plenum.rule.PlacePart;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnitCost;

/**
 * One crowd rule: which crowds and which single members each session calls, and which of their people it engages.
 *
 * <p>For each crowd and span the table keeps how many members have how much spare capacity, not counting calls to the
 * whole crowd. So another call to the whole crowd overloads exactly the members whose spare capacity equals the number
 * of such calls before: one addition, for any number of members.
 */
public final class CrowdCosts implements CostTable {
    private final CrowdRule rule;
    private final UnitCost unitCost;
    private final Spans spans;
    private final List<String> crowds;
    private final List<Member> members = new ArrayList<>();
    private final int people;
    private final int[][] crowdsOf;
    private final Part[][] partsOf;
    private final int most;

    private record Member(int crowd, int size) {}

    /**
     * The effect of a session on a member, other than a call to the whole crowd.
     *
     * @param crowd the number of the member's crowd
     * @param size the number of the member's people
     * @param spare the change of the member's spare capacity: one less if the session calls the member alone, one more
     *     if it calls the whole crowd and engages somebody of the member
     * @param engaged the numbers of the member's people who have a role
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loop
    private record Part(int member, int crowd, int size, int spare, int[] engaged) {}

    public CrowdCosts(CrowdRule rule, Conference conference, Scorecard scorecard, Spans spans) {
        this.rule = rule;
        this.unitCost = scorecard.unitCost(rule);
        this.spans = spans;
        var sizes = rule.crowds(conference);
        this.crowds = List.copyOf(sizes.keySet());
        var indexOf = new HashMap<String, Integer>();
        sizes.forEach((crowd, all) -> all.forEach((id, size) -> {
            indexOf.put(id, members.size());
            members.add(new Member(crowds.indexOf(crowd), size));
        }));
        var calls = conference.sessions().stream()
                .map(session -> rule.call(conference, session))
                .toList();
        this.crowdsOf = numbers(calls, call -> call.crowds().stream().mapToInt(crowds::indexOf));
        var numberOf = new HashMap<String, Integer>();
        this.partsOf =
                calls.stream().map(call -> parts(call, indexOf, numberOf)).toArray(Part[][]::new);
        this.people = numberOf.size();
        this.most = most();
    }

    private static int[][] numbers(List<Call> calls, Function<Call, IntStream> numbers) {
        return SharedLists.of(
                calls.stream().map(call -> numbers.apply(call).toArray()).toArray(int[][]::new));
    }

    private Part[] parts(Call call, Map<String, Integer> indexOf, Map<String, Integer> numberOf) {
        return indexOf.keySet().stream()
                .filter(id -> call.members().contains(id) || call.engaged().containsValue(id))
                .map(id -> part(call, id, indexOf.getOrDefault(id, 0), numberOf))
                .toArray(Part[]::new);
    }

    private Part part(Call call, String id, int member, Map<String, Integer> numberOf) {
        var crowd = crowds.get(members.get(member).crowd);
        var engaged = call.engaged().entrySet().stream()
                .filter(each -> each.getValue().equals(id))
                .mapToInt(each -> numberOf.computeIfAbsent(each.getKey(), _ -> numberOf.size()))
                .toArray();
        return new Part(
                member,
                members.get(member).crowd,
                members.get(member).size,
                (call.crowds().contains(crowd) ? 1 : 0) - (call.wants(crowd, id) ? 1 : 0),
                engaged);
    }

    /** The largest spare capacity of a member that makes a difference: at most the number of sessions. */
    private int most() {
        var largest = members.stream().mapToInt(Member::size).max().orElse(0);
        return Math.min(crowdsOf.length, largest + mostEngaging());
    }

    /** The largest number of sessions that call the whole crowd and engage somebody of one member. */
    private int mostEngaging() {
        var counts = new int[members.size()];
        for (var parts : partsOf) {
            for (var part : parts) {
                counts[part.member] += Math.max(0, part.spare);
            }
        }
        return IntStream.of(counts).max().orElse(0);
    }

    @Override
    public boolean concerns(int session) {
        return crowdsOf[session].length > 0 || partsOf[session].length > 0;
    }

    @Override
    public ScoreLevel level() {
        return rule.weight().level();
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public StatefulCounter counter(Occupancy state) {
        return new CrowdCounter(state);
    }

    private final class CrowdCounter implements StatefulCounter {
        private final Occupancy state;

        /** The calls to the whole crowd in each span. */
        private final int[][] calls = new int[crowds.size()][spans.count()];

        /** The spare capacity of a member in each span, not counting calls to the whole crowd. */
        private final int[][] spare = new int[members.size()][spans.count()];

        /** The number of a member's people that are engaged in each span. */
        private final int[][] engaged = new int[members.size()][spans.count()];

        /**
         * The number of sessions that engage a person in each span: more than one only if the person is double-booked.
         */
        private final int[][] duties = new int[people][spans.count()];

        /**
         * The number of a crowd's members with each spare capacity in each span; negative capacities come first, as
         * one.
         */
        private final int[][] sparing = new int[crowds.size()][spans.count() * (most + 2)];

        private final int[] lengths = spans.minutes();
        private final DayMinutes minutes = new DayMinutes(crowds.size(), spans);

        CrowdCounter(Occupancy state) {
            this.state = state;
            for (var index = 0; index < members.size(); index++) {
                var member = members.get(index);
                Arrays.fill(spare[index], member.size);
                for (var span = 0; span < spans.count(); span++) {
                    sparing[member.crowd][at(span, member.size)]++;
                }
            }
        }

        /** The spans with the same spare capacity lie beside each other: a session reads several of them. */
        private int at(int span, int spare) {
            return (Math.clamp(spare, -1, most) + 1) * lengths.length + span;
        }

        @Override
        public void count(int session, int sign) {
            var from = spans.from(state.startIndex[session]);
            var to = spans.to(session, state.startIndex[session]);
            for (var next = from; next < to; ) {
                var end = Math.min(to, spans.endOfDay(next));
                for (var crowd : crowdsOf[session]) {
                    minutes.add(crowd, next, callAll(crowd, next, end, sign));
                }
                for (var part : partsOf[session]) {
                    minutes.add(part.crowd, next, count(part, next, end, sign));
                }
                next = end;
            }
        }

        /** Overloads or relieves exactly the members whose spare capacity equals the number of other calls. */
        private long callAll(int crowd, int from, int to, int sign) {
            var called = calls[crowd];
            var those = sparing[crowd];
            var more = 0L;
            for (var span = from; span < to; span++) {
                var others = sign > 0 ? called[span]++ : --called[span];
                if (others <= most) {
                    more += (long) those[at(span, others)] * lengths[span];
                }
            }
            return sign * more;
        }

        private long count(Part part, int from, int to, int sign) {
            var mine = spare[part.member];
            var more = 0L;
            for (var span = from; span < to; span++) {
                var change = sign * part.spare + engage(part, span, sign);
                if (change != 0) { // a member that is called and already there keeps its spare capacity
                    var before = mine[span];
                    mine[span] = before + change;
                    more += tear(part.crowd, span, before, mine[span]);
                }
            }
            return more;
        }

        /** A person who is engaged twice counts once. Returns the increase of the member's spare capacity. */
        private int engage(Part part, int span, int sign) {
            var theirs = engaged[part.member];
            var before = theirs[span];
            for (var person : part.engaged) {
                var others = sign > 0 ? duties[person][span]++ : --duties[person][span];
                theirs[span] += others == 0 ? sign : 0;
            }
            return Math.max(0, part.size - theirs[span]) - Math.max(0, part.size - before);
        }

        private long tear(int crowd, int span, int before, int after) {
            sparing[crowd][at(span, before)]--;
            sparing[crowd][at(span, after)]++;
            var called = calls[crowd][span];
            return (long) ((called > after ? 1 : 0) - (called > before ? 1 : 0)) * lengths[span];
        }

        @Override
        public long settle() {
            return minutes.settle(torn -> unitCost.cost(rule.penalty(torn)));
        }

        @Override
        public long takeBack() {
            return minutes.takeBack();
        }
    }
}
