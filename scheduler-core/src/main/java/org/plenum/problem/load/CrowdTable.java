package org.plenum.problem.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.table.SharedLists;
import org.plenum.problem.table.Table;
import org.plenum.rule.CrowdRule;
import org.plenum.rule.CrowdRule.Call;
import org.plenum.rule.PlacePart;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnitCost;

/**
 * One crowd rule: which crowds and which single members each session calls, and whom of them it engages.
 *
 * <p>For each crowd and span it keeps how many of the crowd have how many places to spare when calls to the whole crowd are
 * left out. So one more call to the whole tears just those who had as many to spare as there were such calls before: one
 * addition, however many they are.
 */
public final class CrowdTable implements Table {
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
     * What a session does to a member that it does not only call with the whole crowd.
     *
     * @param crowd the number of the member's crowd
     * @param size how many there are of the member
     * @param spare by how much it changes what the member has to spare: one less where the member is called alone, one more
     *     where it is called with the crowd and has somebody there anyway
     * @param engaged the numbers of the member's people who have a role
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read in the innermost loop
    private record Part(int member, int crowd, int size, int spare, int[] engaged) {}

    public CrowdTable(CrowdRule rule, Conference conference, Scorecard scorecard, Spans spans) {
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

    /** What a member can have to spare at most, as far as it makes a difference: there is no more to attend than sessions. */
    private int most() {
        var largest = members.stream().mapToInt(Member::size).max().orElse(0);
        return Math.min(crowdsOf.length, largest + mostEngaging());
    }

    /** In how many sessions of its crowd a member has somebody, at most. */
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
    public Level level() {
        return rule.weight().level();
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public Ledger counter(Occupancy state) {
        return new CrowdLedger(state);
    }

    private final class CrowdLedger implements Ledger {
        private final Occupancy state;

        /** Calls to the whole crowd in each span. */
        private final int[][] calls = new int[crowds.size()][spans.count()];

        /** What a member has to spare in each span when calls to the whole crowd are left out. */
        private final int[][] spare = new int[members.size()][spans.count()];

        /** How many of a member are engaged in each span. */
        private final int[][] engaged = new int[members.size()][spans.count()];

        /** In how many sessions somebody is engaged in each span: more than one only where a person is double-booked. */
        private final int[][] duties = new int[people][spans.count()];

        /** How many of a crowd have so many places to spare in each span: first those that have less than none. */
        private final int[][] sparing = new int[crowds.size()][spans.count() * (most + 2)];

        private final int[] lengths = spans.minutes();
        private final DayMinutes minutes = new DayMinutes(crowds.size(), spans);

        CrowdLedger(Occupancy state) {
            this.state = state;
            for (var index = 0; index < members.size(); index++) {
                var member = members.get(index);
                Arrays.fill(spare[index], member.size);
                for (var span = 0; span < spans.count(); span++) {
                    sparing[member.crowd][at(span, member.size)]++;
                }
            }
        }

        /** Spans lie beside each other: a session asks several for the same. */
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

        /** Those tear or mend who have just as many places to spare as there are calls beside this one. */
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
                if (change != 0) { // who is called and there anyway has as much to spare as before
                    var before = mine[span];
                    mine[span] = before + change;
                    more += tear(part.crowd, span, before, mine[span]);
                }
            }
            return more;
        }

        /** Who is engaged twice is one less to send, all the same: by how much the member has more to spare. */
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
