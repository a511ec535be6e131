package org.plenum.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.plenum.conference.Level;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.ConflictQuery;
import org.plenum.problem.Engine;
import org.plenum.problem.Placement;

/** Finds out whose removal mends most of what sessions break where they stand. */
final class RemovalGains {

    /**
     * A session whose removal mends something.
     *
     * @param perWeight by how much less is broken at the hard level without it, for its weight; above 0
     */
    record Gain(int session, double perWeight) {}

    private final Engine engine;
    private final List<Placement> placements;
    private final ConflictQuery conflicts;

    RemovalGains(CompiledProblem compiled, Engine engine, List<Placement> placements) {
        this.engine = engine;
        this.placements = placements;
        this.conflicts = new ConflictQuery(compiled, engine.state());
    }

    /**
     * The sessions to remove, the best first.
     *
     * @param sessions which stand where something is broken
     * @param canLeave those that may be removed; what is pinned never is
     * @param weight what a removal costs; at least 1
     * @param budget counts each session that is looked at; where it is spent, the others are not
     */
    List<Gain> of(int[] sessions, IntPredicate canLeave, IntToLongFunction weight, MoveBudget budget) {
        var hard = engine.cost(Level.HARD);
        var gains = new ArrayList<Gain>();
        for (var other : candidates(sessions)) {
            if (budget.isSpent()) {
                break;
            }
            if (canLeave.test(other)) {
                budget.add(1);
                var gain = hard - costWithout(other);
                if (gain > 0) {
                    gains.add(new Gain(other, gain / (double) weight.applyAsLong(other)));
                }
            }
        }
        gains.sort(Comparator.comparingDouble(Gain::perWeight).reversed());
        return gains;
    }

    private Iterable<Integer> candidates(int... sessions) {
        var candidates = new LinkedHashSet<Integer>();
        for (var session : sessions) {
            conflicts
                    .possible(session)
                    .filter(other -> !placements.get(other).isPinned())
                    .forEach(candidates::add);
        }
        return candidates;
    }

    private long costWithout(int session) {
        var place = engine.place(session);
        engine.move(session, null);
        var cost = engine.cost(Level.HARD);
        engine.move(session, place);
        return cost;
    }
}
