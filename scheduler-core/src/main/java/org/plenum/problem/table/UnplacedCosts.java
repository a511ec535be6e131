package org.plenum.problem.table;

import java.util.Arrays;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.PlacePart;
import org.plenum.rule.Scorecard;
import org.plenum.rule.UnplacedRule;

/** The cost of sessions without a place, at one level. */
public final class UnplacedCosts implements CostTable {
    private final ScoreLevel level;
    private final long[] cost;

    private UnplacedCosts(ScoreLevel level, long[] cost) {
        this.level = level;
        this.cost = cost;
    }

    public static UnplacedCosts of(ScoreLevel level, Conference conference, Scorecard scorecard) {
        var rules = scorecard.rules(UnplacedRule.class).stream()
                .filter(rule -> rule.weight().level() == level)
                .toList();
        return new UnplacedCosts(
                level,
                conference.sessions().stream()
                        .mapToLong(session -> rules.stream()
                                .mapToLong(rule -> scorecard.unitCost(rule).cost(rule.penalty(conference, session)))
                                .sum())
                        .toArray());
    }

    public boolean isEmpty() {
        return total() == 0;
    }

    /** The cost while nothing has a place yet. */
    public long total() {
        return Arrays.stream(cost).sum();
    }

    @Override
    public ScoreLevel level() {
        return level;
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    /** A session with a place saves the cost that it has without one. */
    @Override
    public StatelessCounter counter(Occupancy state) {
        return session -> -cost[session];
    }
}
