package org.plenum.problem.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.RelationRule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnitCost;

/**
 * All relations that the relation rules of one level count: a relation is counted anew after one of its sessions has
 * moved.
 */
public final class RelationCosts implements CostTable {

    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Tie(RelationRule rule, UnitCost unitCost, Relation relation, int[] sessions) {}

    private final ScoreLevel level;
    private final Conference conference;
    private final List<Tie> ties;
    private final int[][] tiesOf;
    private final int[][] partners;

    public RelationCosts(ScoreLevel level, Conference conference, Scorecard scorecard, Map<String, Integer> indexOf) {
        this.level = level;
        this.conference = conference;
        this.ties = scorecard.rules(RelationRule.class).stream()
                .filter(rule -> rule.weight().level() == level)
                .flatMap(rule -> conference.relations().stream()
                        .filter(rule::concerns)
                        .map(relation -> new Tie(rule, scorecard.unitCost(rule), relation, indices(relation, indexOf))))
                .toList();
        var tiesOf = lists(indexOf.size());
        var partners = lists(indexOf.size());
        for (var tie = 0; tie < ties.size(); tie++) {
            for (var session : ties.get(tie).sessions) {
                tiesOf.get(session).add(tie);
                Arrays.stream(ties.get(tie).sessions)
                        .filter(each -> each != session)
                        .forEach(partners.get(session)::add);
            }
        }
        this.tiesOf = arrays(tiesOf);
        this.partners = arrays(partners);
    }

    private static List<Set<Integer>> lists(int count) {
        return Stream.<Set<Integer>>generate(LinkedHashSet::new).limit(count).toList();
    }

    private static int[][] arrays(List<Set<Integer>> lists) {
        return SharedLists.of(lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new));
    }

    private static int[] indices(Relation relation, Map<String, Integer> indexOf) {
        return relation.sessions().stream().mapToInt(indexOf::get).toArray();
    }

    public boolean isEmpty() {
        return ties.isEmpty();
    }

    @Override
    public boolean concerns(int session) {
        return tiesOf[session].length > 0;
    }

    @Override
    public ScoreLevel level() {
        return level;
    }

    @Override
    public ConflictCondition conflictCondition() {
        return level() == ScoreLevel.HARD ? ConflictCondition.ALWAYS : ConflictCondition.NEVER;
    }

    @Override
    public int[] partners(int session) {
        return partners[session];
    }

    @Override
    public StatefulCounter counter(Occupancy state) {
        return new RelationCounter(state);
    }

    private final class RelationCounter implements StatefulCounter {
        private final Occupancy state;
        private final CostDelta costDelta = new CostDelta(ties.size());

        RelationCounter(Occupancy state) {
            this.state = state;
        }

        @Override
        public void count(int session, int sign) {
            for (var tie : tiesOf[session]) {
                costDelta.mark(tie);
            }
        }

        @Override
        public long settle() {
            return costDelta.settle(index -> cost(ties.get(index)));
        }

        @Override
        public long takeBack() {
            return costDelta.takeBack();
        }

        private long cost(Tie tie) {
            var placed = new ArrayList<Placed>(tie.sessions.length);
            for (var session : tie.sessions) {
                if (state.isPlaced(session)) {
                    placed.add(state.placed(session));
                }
            }
            return tie.unitCost.cost(tie.rule.penaltyWithPoints(conference, tie.relation, placed));
        }
    }
}
