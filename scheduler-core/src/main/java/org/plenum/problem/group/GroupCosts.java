package org.plenum.problem.group;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.problem.table.CostDelta;
import org.plenum.problem.table.CostTable;
import org.plenum.rule.GroupRule;
import org.plenum.rule.PlacePart;
import org.plenum.rule.Scorecard;

/**
 * All group rules of one level whose shares depend on the same part of a place, folded into one table: the amounts that
 * each session adds there, and to which groups.
 *
 * <p>The table computes them when a session, or an equivalent one, first comes to a place, and remembers them as a row
 * of numbers.
 */
public final class GroupCosts implements CostTable {
    private final ScoreLevel level;
    private final PlacePart part;
    private final List<GroupContributions<?>> rules;
    private final Conference conference;
    private final Scorecard scorecard;
    private final PlaceGrid grid;
    private final int[] classOf;
    private final int classCount;
    private final int[][] partners;

    private GroupCosts(
            ScoreLevel level,
            PlacePart part,
            List<GroupRule<?>> rules,
            Conference conference,
            Scorecard scorecard,
            PlaceGrid grid) {
        this.level = level;
        this.part = part;
        this.rules = rules.stream()
                .<GroupContributions<?>>map(rule ->
                        new GroupContributions<>(rule, conference, grid.starts().size()))
                .toList();
        this.conference = conference;
        this.scorecard = scorecard;
        this.grid = grid;
        var known = new HashMap<List<Integer>, Integer>();
        this.classOf = IntStream.range(0, conference.sessions().size())
                .mapToObj(this::classes)
                .mapToInt(key -> known.computeIfAbsent(key, _ -> known.size()))
                .toArray();
        this.classCount = known.size();
        this.partners = level == ScoreLevel.HARD ? partners(rules, conference) : new int[0][];
    }

    /** For each session those that have a group in common with it, by the rules that name their groups. */
    private static int[][] partners(Collection<GroupRule<?>> rules, Conference conference) {
        var sessions = conference.sessions().list();
        var partners = new ArrayList<BitSet>();
        sessions.forEach(_ -> partners.add(new BitSet()));
        for (var rule : rules) {
            var known = new HashMap<Object, BitSet>();
            for (var index = 0; index < sessions.size(); index++) {
                var groups = rule.candidateGroups(conference, sessions.get(index));
                if (groups.isPresent()) {
                    for (var group : groups.get()) {
                        known.computeIfAbsent(group, _ -> new BitSet()).set(index);
                    }
                }
            }
            known.values()
                    .forEach(group ->
                            group.stream().forEach(index -> partners.get(index).or(group)));
        }
        return IntStream.range(0, partners.size())
                .mapToObj(index -> partners.get(index).stream()
                        .filter(other -> other != index)
                        .toArray())
                .toArray(int[][]::new);
    }

    private List<Integer> classes(int session) {
        return rules.stream().map(shares -> shares.classOf(session)).toList();
    }

    public static GroupCosts of(
            ScoreLevel level, PlacePart part, Conference conference, Scorecard scorecard, PlaceGrid grid) {
        var rules = new ArrayList<GroupRule<?>>();
        for (GroupRule<?> rule : scorecard.rules(GroupRule.class)) {
            if (rule.weight().level() == level && rule.dependsOn() == part) {
                rules.add(rule);
            }
        }
        return new GroupCosts(level, part, List.copyOf(rules), conference, scorecard, grid);
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    @Override
    public ScoreLevel level() {
        return level;
    }

    @Override
    public PlacePart dependsOn() {
        return part;
    }

    @Override
    public ConflictCondition conflictCondition() {
        return level == ScoreLevel.HARD ? ConflictCondition.ALWAYS : ConflictCondition.NEVER;
    }

    @Override
    public int[] partners(int session) {
        return partners[session];
    }

    @Override
    public StatefulCounter counter(Occupancy state) {
        return new GroupCounter(state);
    }

    private final class GroupCounter implements StatefulCounter {
        private static final int ADD = 3;

        /** The address of the empty row of {@link InternedRows}. */
        private static final int NONE = 0;

        private final Occupancy state;
        private final Groups groups = new Groups(rules, conference, scorecard);
        private final CostDelta costDelta = new CostDelta(0);
        private final int perStart;
        private final int perRoom;
        private final int perSession;
        private final int[] rowOf;
        private final InternedRows rows = new InternedRows();
        private int leaving = NONE;

        GroupCounter(Occupancy state) {
            this.state = state;
            var rooms = part == PlacePart.START ? 1 : grid.rooms().size();
            var starts = part == PlacePart.ROOM ? 1 : grid.starts().size();
            perSession = starts * rooms;
            perStart = part == PlacePart.ROOM ? 0 : rooms;
            perRoom = part == PlacePart.START ? 0 : 1;
            rowOf = new int[classCount * perSession];
        }

        /**
         * The shares of a session that leaves are subtracted later: the session often adds most of them again a moment
         * later.
         */
        @Override
        public void count(int session, int sign) {
            if (sign < 0) {
                takeAway();
                leaving = row(session);
            } else {
                exchange(leaving, row(session));
                leaving = NONE;
            }
        }

        private void takeAway() {
            if (leaving != NONE) {
                addAll(leaving, -1);
                leaving = NONE;
            }
        }

        private void exchange(int before, int after) {
            if (before == after) {
                return;
            }
            var numbers = rows.numbers();
            if (numbers[before] != numbers[after]) {
                addAll(before, -1);
                addAll(after, 1);
                return;
            }
            for (var i = 1; i < numbers[after]; i += ADD) {
                if (!isSame(numbers, before + i, after + i)) {
                    add(numbers, before + i, -1);
                    add(numbers, after + i, 1);
                }
            }
        }

        private static boolean isSame(int[] numbers, int one, int other) {
            return numbers[one] == numbers[other]
                    && numbers[one + 1] == numbers[other + 1]
                    && numbers[one + 2] == numbers[other + 2];
        }

        private void addAll(int row, int sign) {
            var numbers = rows.numbers();
            for (var i = 1; i < numbers[row]; i += ADD) {
                add(numbers, row + i, sign);
            }
        }

        private void add(int[] numbers, int at, int sign) {
            var group = numbers[at];
            if (groups.add(group, numbers[at + 1], sign * (long) numbers[at + 2]) || costDelta.cost(group) != 0) {
                costDelta.mark(group);
            }
        }

        private int row(int session) {
            var index = classOf[session] * perSession
                    + state.startIndex[session] * perStart
                    + state.room[session] * perRoom;
            var row = rowOf[index];
            if (row == 0) {
                row = groups.row(state, session, rows);
                costDelta.widen(groups.count());
                rowOf[index] = row;
            }
            return row;
        }

        @Override
        public long settle() {
            takeAway();
            return costDelta.settle(groups::cost);
        }

        @Override
        public long takeBack() {
            takeAway();
            return costDelta.takeBack();
        }
    }
}
