package org.plenum.problem.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.PairRule;
import org.plenum.rule.Scorecard;

/**
 * The cost of sessions that lie in one block of the programme and in one room, by the sorts of the two.
 *
 * <p>By sorts, since nearly every two sessions may owe something, and most are equivalent: a row for each session would
 * hold a number for every other.
 */
final class OneRoomBlockCosts implements CostTable {
    private final ScoreLevel level;
    private final int[] sortOf;
    private final long[][] costs; // of two sorts

    OneRoomBlockCosts(ScoreLevel level, List<PairRule> rules, Conference conference, Scorecard scorecard) {
        this.level = level;
        this.sortOf = sorts(rules, conference);
        var sessions = conference.sessions().list();
        var count = Arrays.stream(sortOf).max().orElse(-1) + 1;
        var first = new Session[count];
        var last = new Session[count]; // another session than the first, unless the sort has only one
        for (var index = 0; index < sortOf.length; index++) {
            last[sortOf[index]] = sessions.get(index);
            first[sortOf[index]] = first[sortOf[index]] == null ? sessions.get(index) : first[sortOf[index]];
        }
        this.costs = new long[count][count];
        for (var one = 0; one < count; one++) {
            for (var other = 0; other < count; other++) {
                costs[one][other] = cost(first[one], last[other], rules, conference, scorecard);
            }
        }
    }

    private static int[] sorts(List<PairRule> rules, Conference conference) {
        Map<List<Object>, Integer> known = new HashMap<>();
        return conference.sessions().stream()
                .map(session -> rules.stream()
                        .map(rule -> rule.equivalenceKey(conference, session))
                        .toList())
                .mapToInt(keys -> known.computeIfAbsent(keys, _ -> known.size()))
                .toArray();
    }

    private static long cost(
            Session one, Session other, Collection<PairRule> rules, Conference conference, Scorecard scorecard) {
        return one.equals(other)
                ? 0
                : rules.stream()
                        .mapToLong(rule -> scorecard.unitCost(rule).cost(rule.unitPenalty(conference, one, other)))
                        .sum();
    }

    @Override
    public boolean concerns(int session) {
        return Arrays.stream(costs[sortOf[session]]).anyMatch(cost -> cost > 0);
    }

    @Override
    public ScoreLevel level() {
        return level;
    }

    @Override
    public ConflictCondition conflictCondition() {
        return level == ScoreLevel.HARD ? ConflictCondition.SAME_BLOCK : ConflictCondition.NEVER;
    }

    /**
     * Few sessions are in the room, while nearly all others may owe something: so the counter goes through those in the
     * room.
     */
    @Override
    public StatelessCounter counter(Occupancy state) {
        return session -> {
            var block = state.block[session];
            if (block == Occupancy.NO_BLOCK) {
                return 0;
            }
            var mine = costs[sortOf[session]];
            var members = state.sessionsIn(state.room[session]);
            var sum = 0L;
            for (var i = state.countIn(state.room[session]) - 1; i >= 0; i--) {
                var other = members[i];
                if (state.block[other] == block && other != session) {
                    sum += mine[sortOf[other]];
                }
            }
            return sum;
        };
    }
}
