package org.plenum.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.ConflictQuery;
import org.plenum.problem.Engine;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;
import org.plenum.repair.EjectionChain.Step;

/**
 * Finds all ways to give a session a place by moving as few others as possible, up to a number of others.
 *
 * <p>A depth-first search over the sessions that are in each other's way. No session moves twice within a chain, and a
 * chain breaks nothing that was not broken before.
 */
public final class EjectionChains {
    private final CompiledProblem compiled;
    private final Engine engine;
    private final List<Placement> placements;
    private final PlacementPrice effort;
    private final RemovalGains removals;
    private final ConflictQuery conflicts;
    private final boolean[] fixed;
    private final Deque<Integer> unplaced = new ArrayDeque<>();
    private final List<Step> steps = new ArrayList<>();
    private BestChains found = new BestChains(0);
    private MoveBudget tries = new MoveBudget(0);
    private long floor;
    private long spent;

    /** @param engine matches the timetable before a search, and again after it */
    public EjectionChains(Timetable timetable, Engine engine, PlacementPrice effort) {
        this.compiled = timetable.problem();
        this.engine = engine;
        this.placements = timetable.placements();
        this.effort = effort;
        this.removals = new RemovalGains(timetable, engine);
        this.conflicts = new ConflictQuery(compiled, engine.state());
        this.fixed = new boolean[placements.size()];
        placements.forEach(placement -> fixed[placement.index()] = placement.isPinned());
    }

    /**
     * The best chains for a session, each to another place, all with the smallest number of others for which there is
     * a chain.
     *
     * @param session may have a place or none; a chain takes it away from its place
     * @param others how many others may move at most
     * @param limit how many chains to return
     * @param allowance the moves that the search may try; a search that is cut off returns what it has found
     */
    public List<EjectionChain> find(int session, int others, int limit, MoveBudget allowance) {
        var before = engine.place(session);
        for (var most = 0; most <= others && !allowance.isSpent(); most++) {
            var chains = search(session, place -> !place.equals(before), most, limit, allowance);
            if (!chains.isEmpty()) {
                return chains;
            }
        }
        return List.of();
    }

    /** The best chain that takes a session to exactly that place, with at most that many others. */
    public Optional<EjectionChain> find(int session, Place target, int others, MoveBudget allowance) {
        return search(session, target::equals, others, 1, allowance).stream().findFirst();
    }

    private List<EjectionChain> search(
            int session, Predicate<Place> targets, int others, int most, MoveBudget allowance) {
        var before = engine.place(session);
        tries = allowance;
        found = new BestChains(most);
        engine.move(session, null);
        floor = engine.cost(ScoreLevel.HARD);
        reachable(session, others).stream().filter(targets).forEach(place -> tryOut(session, place, others));
        engine.move(session, before);
        return found.list();
    }

    /** Moves all sessions of the chain to their new places. */
    public void follow(EjectionChain chain) {
        chain.steps().forEach(step -> engine.move(step.session(), null));
        chain.steps().forEach(step -> engine.move(step.session(), step.to()));
    }

    /** The places of the session with at most that many sessions certainly in the way, none of which is fixed. */
    private List<Place> reachable(int session, int others) {
        var grid = compiled.grid();
        var reachable = new ArrayList<Place>();
        var lastStart = -1;
        var clashing = new int[0];
        for (var place : placements.get(session).places()) {
            var start = grid.startOf(place);
            if (start != lastStart) {
                clashing = conflicts.clashing(session, grid.minuteOf(start));
                lastStart = start;
            }
            if (canLeave(clashing, others) && canLeave(conflicts.certain(session, start, grid.roomOf(place)), others)) {
                reachable.add(place);
            }
        }
        return reachable;
    }

    private boolean canLeave(int[] sessions, int most) {
        return sessions.length <= most && Arrays.stream(sessions).noneMatch(session -> fixed[session]);
    }

    /**
     * Tries the session at the place, and goes on with those in its way while that can still lead to a chain good
     * enough to keep.
     */
    private void tryOut(int session, Place place, int others) {
        var cost = effort.of(session, place);
        if (tries.isSpent() || spent + cost > found.bound()) {
            return;
        }
        tries.add(1);
        spent += cost;
        steps.add(new Step(session, place));
        fixed[session] = true;
        engine.move(session, place);
        clear(session, others);
        engine.move(session, null);
        fixed[session] = false;
        steps.removeLast();
        spent -= cost;
    }

    private void clear(int session, int others) {
        var hard = engine.cost(ScoreLevel.HARD);
        if (hard <= floor) {
            settle(others);
        } else if (others > 0) {
            makeWay(session, others);
        }
    }

    /**
     * Takes out the sessions in the way, one at a time; a session that was tried stays, so that no set is tried twice.
     */
    private void makeWay(int session, int others) {
        var inTheWay = removals.of(removals.inTheWayOf(session).filter(each -> !fixed[each]), (_, gain) -> gain, tries);
        for (var removal : inTheWay) {
            var other = removal.session();
            var place = engine.place(other);
            engine.move(other, null);
            unplaced.addLast(other);
            clear(session, others - 1);
            unplaced.removeLast();
            engine.move(other, place);
            fixed[other] = true;
        }
        inTheWay.forEach(removal -> fixed[removal.session()] = false);
    }

    /** Places the sessions that were taken out, now that nothing more is broken. */
    private void settle(int others) {
        if (unplaced.isEmpty()) {
            found.offer(new EjectionChain(steps, spent, engine.cost(ScoreLevel.SOFT)));
            return;
        }
        var session = unplaced.removeLast();
        var left = others;
        reachable(session, left).forEach(place -> tryOut(session, place, left));
        unplaced.addLast(session);
    }
}
