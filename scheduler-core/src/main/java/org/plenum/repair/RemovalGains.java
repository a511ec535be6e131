package org.plenum.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.ConflictQuery;
import org.plenum.problem.Engine;
import org.plenum.problem.Timetable;

/** Ranks sessions by what their removal mends: the one answer to which session should leave. */
public final class RemovalGains {

    /**
     * A session whose removal mends something.
     *
     * @param worth above 0; the greater, the better
     */
    public record Removal(int session, double worth) {}

    /** How much a removal is worth. */
    @FunctionalInterface
    public interface Worth {

        /**
         * Asked of each session that is looked at, in their order.
         *
         * @param gain by how much less is broken at the hard level without the session; may be 0 or less
         */
        double of(int session, long gain);
    }

    private final Engine engine;
    private final Timetable timetable;
    private final ConflictQuery conflicts;

    /** @param engine which stands as the timetable does, or will, whenever something is asked */
    public RemovalGains(Timetable timetable, Engine engine) {
        this.engine = engine;
        this.timetable = timetable;
        this.conflicts = new ConflictQuery(timetable.problem(), engine.state());
    }

    /** The sessions that can be in the way of some where they stand, each once; what is pinned is not among them. */
    IntStream inTheWayOf(int... sessions) {
        return Arrays.stream(sessions)
                .flatMap(conflicts::possible)
                .distinct()
                .filter(other -> !timetable.placements().get(other).isPinned());
    }

    /**
     * The sessions whose removal is worth something, the best first.
     *
     * @param candidates which have a place
     * @param budget counts each session that is looked at; where it is spent, the others are not
     */
    public List<Removal> of(IntStream candidates, Worth worth, MoveBudget budget) {
        var hard = engine.cost(ScoreLevel.HARD);
        var removals = new ArrayList<Removal>();
        for (var session : candidates.toArray()) {
            if (budget.isSpent()) {
                break;
            }
            budget.add(1);
            var value = worth.of(session, hard - costWithout(session));
            if (value > 0) {
                removals.add(new Removal(session, value));
            }
        }
        removals.sort(Comparator.comparingDouble(Removal::worth).reversed());
        return removals;
    }

    private long costWithout(int session) {
        var place = engine.place(session);
        engine.move(session, null);
        var cost = engine.cost(ScoreLevel.HARD);
        engine.move(session, place);
        return cost;
    }
}
