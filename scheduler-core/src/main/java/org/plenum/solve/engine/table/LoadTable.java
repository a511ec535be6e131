package org.plenum.solve.engine.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.conference.Session;
import org.plenum.rule.Aspect;
import org.plenum.rule.LoadProfile;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.Tariff;
import org.plenum.solve.engine.board.State;

/** One load rule: what each session takes of which key, and what there is of it in each span of time. */
public final class LoadTable implements Table {
    private final LoadRule rule;
    private final Conference conference;
    private final Tariff tariff;
    private final Spans spans;
    private final List<String> keys;
    private final int[][] supply;
    private final int[][] keysOf;
    private final int[][] unitsOf;
    private final int[][] wishesOf;
    private final boolean hasWishes;
    private final int[][] partners;

    public LoadTable(LoadRule rule, Conference conference, Scorecard scorecard, Spans spans) {
        this.rule = rule;
        this.conference = conference;
        this.tariff = scorecard.tariff(rule);
        this.spans = spans;
        var sessions = conference.sessions().list();
        var indexOf = new LinkedHashMap<String, Integer>();
        this.keysOf = new int[sessions.size()][];
        this.unitsOf = new int[sessions.size()][];
        this.wishesOf = new int[sessions.size()][];
        for (var session = 0; session < sessions.size(); session++) {
            addDemand(session, sessions.get(session), indexOf);
        }
        this.hasWishes = Arrays.stream(wishesOf).flatMapToInt(Arrays::stream).anyMatch(units -> units > 0);
        this.keys = List.copyOf(indexOf.keySet());
        this.supply = keys.stream()
                .map(key -> spans.supply(rule.supply(conference, key)))
                .toArray(int[][]::new);
        this.partners = partners(sessions);
    }

    private void addDemand(int session, Session taker, Map<String, Integer> indexOf) {
        var demand = rule.demand(conference, taker);
        var wish = rule.wish(conference, taker);
        var keys = List.copyOf(rule.keys(conference, taker));
        keysOf[session] = keys.stream()
                .mapToInt(key -> indexOf.computeIfAbsent(key, _ -> indexOf.size()))
                .toArray();
        unitsOf[session] =
                keys.stream().mapToInt(key -> demand.getOrDefault(key, 0)).toArray();
        wishesOf[session] =
                keys.stream().mapToInt(key -> wish.getOrDefault(key, 0)).toArray();
    }

    private int[][] partners(List<Session> sessions) {
        var takers = IntStream.range(0, keys.size())
                .mapToObj(key -> IntStream.range(0, sessions.size())
                        .filter(session -> Arrays.stream(keysOf[session]).anyMatch(each -> each == key))
                        .toArray())
                .toList();
        return IntStream.range(0, sessions.size())
                .mapToObj(session -> Arrays.stream(keysOf[session])
                        .flatMap(key -> Arrays.stream(takers.get(key)))
                        .filter(each -> each != session)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }

    @Override
    public boolean isAbout(Level level) {
        return rule.weight().level() == level;
    }

    @Override
    public Bond bond() {
        return rule.weight().level() == Level.HARD ? Bond.OVERLAP : Bond.NONE;
    }

    @Override
    public int[] partners(int session) {
        return partners[session];
    }

    @Override
    public Aspect aspect() {
        return Aspect.START;
    }

    @Override
    public Counter counter(State state) {
        return new LoadCounter(state);
    }

    private final class LoadCounter implements Counter {
        private final State state;
        private final Level level = rule.weight().level();
        private final int days = spans.days();
        private final int[][] use = new int[keys.size()][spans.count()];
        private final int[][] wished;
        private final LoadProfile[] profiles = new LoadProfile[keys.size() * days];
        private final long[] counted = new long[keys.size() * days];
        private final Marks marks = new Marks(keys.size() * days);

        LoadCounter(State state) {
            this.state = state;
            this.wished = hasWishes ? new int[keys.size()][spans.count()] : nothing();
            for (var key = 0; key < keys.size(); key++) {
                for (var day = 0; day < days; day++) {
                    profiles[key * days + day] = spans.profile(day, use[key], wished[key], supply[key]);
                    marks.mark(key * days + day);
                }
            }
        }

        /** The same zeros for all. */
        private int[][] nothing() {
            var zeros = new int[spans.count()];
            return IntStream.range(0, keys.size()).mapToObj(_ -> zeros).toArray(int[][]::new);
        }

        @Override
        public void count(int session, int sign, Costs costs) {
            if (keysOf[session].length == 0) {
                return;
            }
            var from = spans.from(state.startIndex[session]);
            var to = spans.to(session, state.startIndex[session]);
            for (var i = 0; i < keysOf[session].length; i++) {
                var key = keysOf[session][i];
                add(use[key], from, to, sign * unitsOf[session][i]);
                if (hasWishes) {
                    add(wished[key], from, to, sign * wishesOf[session][i]);
                }
                for (var day = spans.dayOf(from); day <= spans.dayOf(to - 1); day++) {
                    marks.mark(key * days + day);
                }
            }
        }

        private static void add(int[] sums, int from, int to, int units) {
            for (var span = from; span < to; span++) {
                sums[span] += units;
            }
        }

        @Override
        public void settle(Costs costs) {
            marks.drain(index -> {
                var penalty = rule.penalty(conference, keys.get(index / days), profiles[index]);
                var cost = tariff.cost(penalty);
                costs.add(level, cost - counted[index]);
                counted[index] = cost;
            });
        }
    }
}
