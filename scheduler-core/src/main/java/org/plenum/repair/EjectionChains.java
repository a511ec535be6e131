package org.plenum.repair;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenum.conference.Level;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.ConflictQuery;
import org.plenum.problem.Engine;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;
import org.plenum.repair.EjectionChain.Step;

/**
 * Looks for the ways to give a session a place by moving as few others as can be: all of them, up to a number of others.
 *
 * <p>A depth-first search over who is in the way of whom. No session moves twice within a chain, and nothing is broken
 * after it that was not broken before.
 */
public final class EjectionChains {
    private final CompiledProblem compiled;
    private final Engine engine;
    private final List<Placement> placements;
    private final PlacementPrice effort;
    private final RemovalGains removals;
    private final ConflictQuery conflicts;
    private final boolean[] fixed;
    private final Deque<Integer> homeless = new ArrayDeque<>();
    private final List<Step> steps = new ArrayList<>();
    private BestChains found = new BestChains(0);
    private MoveBudget tries = new MoveBudget(0);
    private long floor;
    private long spent;

    /** @param engine which stands as it should before a chain, and does so again after each search */
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
     * The best chains for a session, each to another place, with as few others as there is any chain.
     *
     * @param session it may have a place or none; where it has one, it leaves it
     * @param others how many others may have to move at most
     * @param limit how many chains
     * @param allowance what it may cost; a search that is cut off gives what it has found
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

    /** The best chain that takes a session to that very place, with at most so many others. */
    public Optional<EjectionChain> find(int session, Place target, int others, MoveBudget allowance) {
        return search(session, target::equals, others, 1, allowance).stream().findFirst();
    }

    private List<EjectionChain> search(
            int session, Predicate<Place> targets, int others, int most, MoveBudget allowance) {
        var before = engine.place(session);
        tries = allowance;
        found = new BestChains(most);
        engine.move(session, null);
        floor = engine.cost(Level.HARD);
        reachable(session, others).stream().filter(targets).forEach(place -> tryOut(session, place, others));
        engine.move(session, before);
        return found.list();
    }

    /** Has everything where the chain takes it. */
    public void follow(EjectionChain chain) {
        chain.steps().forEach(step -> engine.move(step.session(), null));
        chain.steps().forEach(step -> engine.move(step.session(), step.to()));
    }

    /** The places of the session that are not certainly taken by more than so many, nor by one that must stay. */
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

    /** Has the session there, and goes on with those in the way, if that can still lead to a chain that counts. */
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
        var hard = engine.cost(Level.HARD);
        if (hard <= floor) {
            settle(others);
        } else if (others > 0) {
            makeWay(session, others);
        }
    }

    /** Takes out one after the other of those in the way; who was tried stays, so that no set is tried twice. */
    private void makeWay(int session, int others) {
        var inTheWay = removals.of(removals.inTheWayOf(session).filter(each -> !fixed[each]), (_, gain) -> gain, tries);
        for (var removal : inTheWay) {
            var other = removal.session();
            var place = engine.place(other);
            engine.move(other, null);
            homeless.addLast(other);
            clear(session, others - 1);
            homeless.removeLast();
            engine.move(other, place);
            fixed[other] = true;
        }
        inTheWay.forEach(removal -> fixed[removal.session()] = false);
    }

    /** Nothing more is broken; who was taken out needs a place. */
    private void settle(int others) {
        if (homeless.isEmpty()) {
            found.offer(new EjectionChain(steps, spent, engine.cost(Level.SOFT)));
            return;
        }
        var session = homeless.removeLast();
        var left = others;
        reachable(session, left).forEach(place -> tryOut(session, place, left));
        homeless.addLast(session);
    }
}
