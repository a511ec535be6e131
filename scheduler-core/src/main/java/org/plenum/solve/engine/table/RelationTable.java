package org.plenum.solve.engine.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.rule.RelationRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.Tariff;
import org.plenum.solve.engine.board.State;

/** All relations that relation rules count: a relation is counted anew after one of its sessions has moved. */
public final class RelationTable implements Table {

    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Tie(RelationRule rule, Tariff tariff, Relation relation, int[] sessions) {}

    private final Conference conference;
    private final List<Tie> ties;
    private final int[][] tiesOf;
    private final int[][] partners;

    public RelationTable(Conference conference, Scorecard scorecard, Map<String, Integer> indexOf) {
        this.conference = conference;
        this.ties = scorecard.rules(RelationRule.class).stream()
                .flatMap(rule -> conference.relations().stream()
                        .filter(rule::concerns)
                        .map(relation -> new Tie(rule, scorecard.tariff(rule), relation, indices(relation, indexOf))))
                .toList();
        this.tiesOf = new int[indexOf.size()][];
        this.partners = new int[indexOf.size()][];
        for (var session : indexOf.values()) {
            tiesOf[session] = IntStream.range(0, ties.size())
                    .filter(tie -> Arrays.stream(ties.get(tie).sessions).anyMatch(each -> each == session))
                    .toArray();
            partners[session] = Arrays.stream(tiesOf[session])
                    .flatMap(tie -> Arrays.stream(ties.get(tie).sessions))
                    .filter(each -> each != session)
                    .distinct()
                    .toArray();
        }
    }

    private static int[] indices(Relation relation, Map<String, Integer> indexOf) {
        return relation.sessions().stream().mapToInt(indexOf::get).toArray();
    }

    @Override
    public Bond bond() {
        return Bond.TIE;
    }

    @Override
    public int[] partners(int session) {
        return partners[session];
    }

    @Override
    public Counter counter(State state) {
        return new RelationCounter(state);
    }

    private final class RelationCounter implements Counter {
        private final State state;
        private final long[] counted = new long[ties.size()];
        private final Marks marks = new Marks(ties.size());

        RelationCounter(State state) {
            this.state = state;
        }

        @Override
        public void count(int session, int sign, Costs costs) {
            for (var tie : tiesOf[session]) {
                marks.mark(tie);
            }
        }

        @Override
        public void settle(Costs costs) {
            marks.drain(index -> {
                var tie = ties.get(index);
                var cost = cost(tie);
                costs.add(tie.rule.weight().level(), cost - counted[index]);
                counted[index] = cost;
            });
        }

        private long cost(Tie tie) {
            var placed = new ArrayList<Placed>(tie.sessions.length);
            for (var session : tie.sessions) {
                if (state.isPlaced(session)) {
                    placed.add(state.placed(session));
                }
            }
            return tie.tariff.cost(tie.rule.penaltyWithPoints(conference, tie.relation, placed));
        }
    }
}
