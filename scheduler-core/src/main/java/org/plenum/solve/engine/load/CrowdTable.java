package org.plenum.solve.engine.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.rule.Aspect;
import org.plenum.rule.CrowdRule;
import org.plenum.rule.CrowdRule.Call;
import org.plenum.rule.Scorecard;
import org.plenum.rule.Tariff;
import org.plenum.solve.engine.board.State;
import org.plenum.solve.engine.table.SharedLists;
import org.plenum.solve.engine.table.Table;

/**
 * One crowd rule: which crowds and which single members each session calls.
 *
 * <p>For each crowd and span it keeps how many of the crowd have how many places to spare when calls to the whole crowd are
 * left out. So one more call to the whole tears just those who had as many to spare as there were such calls before: one
 * addition, however many they are.
 */
public final class CrowdTable implements Table {
    private final CrowdRule rule;
    private final Tariff tariff;
    private final Spans spans;
    private final List<String> crowds;
    private final List<Member> members = new ArrayList<>();
    private final int[][] crowdsOf;
    private final int[][] membersOf;
    private final int most;

    /** One who may be called alone; what it can attend beyond all sessions there are makes no difference. */
    private record Member(int crowd, int size) {}

    public CrowdTable(CrowdRule rule, Conference conference, Scorecard scorecard, Spans spans) {
        this.rule = rule;
        this.tariff = scorecard.tariff(rule);
        this.spans = spans;
        var sizes = rule.crowds(conference);
        this.crowds = List.copyOf(sizes.keySet());
        var sessions = conference.sessions().list();
        var largest = sizes.values().stream()
                .flatMap(all -> all.values().stream())
                .mapToInt(Integer::intValue)
                .max();
        this.most = Math.min(sessions.size(), largest.orElse(0));
        var indexOf = new HashMap<String, Integer>();
        sizes.forEach((crowd, all) -> all.forEach((id, size) -> {
            indexOf.put(id, members.size());
            members.add(new Member(crowds.indexOf(crowd), Math.min(most, size)));
        }));
        var calls =
                sessions.stream().map(session -> rule.call(conference, session)).toList();
        this.crowdsOf = numbers(calls, call -> call.crowds().stream().mapToInt(crowds::indexOf));
        this.membersOf = numbers(calls, call -> call.members().stream().mapToInt(indexOf::get));
    }

    private static int[][] numbers(List<Call> calls, Function<Call, IntStream> numbers) {
        return SharedLists.of(
                calls.stream().map(call -> numbers.apply(call).toArray()).toArray(int[][]::new));
    }

    @Override
    public boolean concerns(int session) {
        return crowdsOf[session].length > 0 || membersOf[session].length > 0;
    }

    @Override
    public Level level() {
        return rule.weight().level();
    }

    @Override
    public Aspect aspect() {
        return Aspect.START;
    }

    @Override
    public Ledger counter(State state) {
        return new CrowdLedger(state);
    }

    private final class CrowdLedger implements Ledger {
        private final State state;

        /** Calls to the whole crowd in each span. */
        private final int[][] calls = new int[crowds.size()][spans.count()];

        /** Calls to single members in each span. */
        private final int[][] callsAlone = new int[members.size()][spans.count()];

        /** How many of a crowd have so many places to spare in each span: first those that have less than none. */
        private final int[][] sparing = new int[crowds.size()][spans.count() * (most + 2)];

        private final int[] lengths = spans.minutes();
        private final DayMinutes minutes = new DayMinutes(crowds.size(), spans);

        CrowdLedger(State state) {
            this.state = state;
            for (var member : members) {
                for (var span = 0; span < spans.count(); span++) {
                    sparing[member.crowd][at(span, member.size)]++;
                }
            }
        }

        /** Spans lie beside each other: a session asks several for the same. */
        private int at(int span, int spare) {
            return (Math.max(spare, -1) + 1) * lengths.length + span;
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
                for (var member : membersOf[session]) {
                    minutes.add(members.get(member).crowd, next, callOne(member, next, end, sign));
                }
                next = end;
            }
        }

        /** Those tear or mend who have just as many places to spare as there are calls beside this one. */
        private long callAll(int crowd, int from, int to, int sign) {
            var called = calls[crowd];
            var spare = sparing[crowd];
            var more = 0L;
            for (var span = from; span < to; span++) {
                var others = sign > 0 ? called[span]++ : --called[span];
                if (others <= most) {
                    more += (long) spare[at(span, others)] * lengths[span];
                }
            }
            return sign * more;
        }

        private long callOne(int index, int from, int to, int sign) {
            var member = members.get(index);
            var called = callsAlone[index];
            var spare = sparing[member.crowd];
            var more = 0L;
            for (var span = from; span < to; span++) {
                var left = member.size - (sign > 0 ? called[span]++ : --called[span]);
                spare[at(span, left)] -= sign;
                spare[at(span, left - 1)] += sign;
                more += left == calls[member.crowd][span] ? lengths[span] : 0;
            }
            return sign * more;
        }

        @Override
        public long settle() {
            return minutes.settle(torn -> tariff.cost(rule.penalty(torn)));
        }

        @Override
        public long takeBack() {
            return minutes.takeBack();
        }
    }
}
