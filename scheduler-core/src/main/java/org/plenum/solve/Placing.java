package org.plenum.solve;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Level;
import org.plenum.solve.engine.Engine;
import org.plenum.solve.engine.Rulebook;
import org.plenum.solve.repair.Insertion;
import org.plenum.timetable.Place;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/**
 * Gives every session a place without breaking a hard rule, as far as that is found: the most entangled first,
 * plenaries and waves before all others, and who is in the way is taken out and placed again.
 *
 * <p>That is iterative forward search (T. Müller, 2005): hard rules stay whole all the time, and what is left out
 * shrinks.
 */
final class Placing {
    private static final int PATIENCE = 60;

    private final Timetable timetable;
    private final Budget budget;
    private final Engine engine;
    private final Insertion insertion;
    private final @Nullable Place[] best;

    Placing(Timetable timetable, Budget budget, RandomGenerator random) {
        this.timetable = timetable;
        this.budget = budget;
        this.engine = Engine.of(timetable);
        this.insertion = new Insertion(timetable, engine, random);
        this.best = new Place[timetable.getPlacements().size()];
    }

    /** Places what can be placed; where it ends early, the best so far is what stands in the timetable. */
    void run() {
        var queue = new ArrayDeque<Integer>(inOrder());
        keepBest();
        var least = engine.cost(Level.MEDIUM);
        var patience = PATIENCE * (long) queue.size();
        for (var tries = 0L;
                !queue.isEmpty() && tries < patience && !budget.isHalfSpent() && !budget.isOver();
                tries++) {
            place(queue.removeFirst(), queue);
            budget.setMoves(insertion.moves());
            if (engine.cost(Level.MEDIUM) < least) {
                least = engine.cost(Level.MEDIUM);
                keepBest();
                tries = 0;
            }
        }
        restoreBest();
    }

    private void place(int session, Deque<Integer> queue) {
        var ejected = insertion.insert(session);
        if (ejected.isEmpty()) {
            queue.addLast(session);
        } else {
            ejected.get().forEach(queue::addFirst);
        }
    }

    private List<Integer> inOrder() {
        var rulebook = (Rulebook) timetable.rules();
        return timetable.getPlacements().stream()
                .filter(placement ->
                        !placement.isPinned() && !placement.getPlaces().isEmpty())
                .sorted(Comparator.comparingDouble((Placement placement) -> -rulebook.entanglement(placement)))
                .map(Placement::getIndex)
                .toList();
    }

    private void keepBest() {
        Arrays.setAll(best, engine::place);
    }

    private void restoreBest() {
        timetable.getPlacements().stream()
                .filter(placement -> !placement.isPinned())
                .forEach(placement -> placement.setPlace(best[placement.getIndex()]));
    }
}
