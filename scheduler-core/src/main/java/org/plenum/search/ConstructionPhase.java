package org.plenum.search;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Level;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Engine;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;
import org.plenum.repair.Insertion;
import org.plenum.search.move.BlockConstruction;
import org.plenum.search.move.MovableSessions;

/**
 * Gives every session a place without breaking a hard rule, as far as that is found: the most entangled first,
 * plenaries and waves before all others, and who is in the way is taken out and placed again.
 *
 * <p>That is iterative forward search (T. Müller, 2005): hard rules stay whole all the time, and what is left out
 * shrinks.
 */
final class ConstructionPhase {
    private static final int HALF = 50; // percent
    private static final int FEW = 20; // one of so many
    private static final int MOST_IN_VAIN = 1000;
    private static final int PATIENCE = 2;
    private static final double NOISE = 0.3;

    private final Timetable timetable;
    private final Budget budget;
    private final RandomGenerator random;
    private final Engine engine;
    private final Insertion insertion;
    private final BlockConstruction blocks;
    private final List<Placement> movable;
    private final @Nullable Place[] best;
    private final long[] ejections;
    private final long movesBefore;
    private long least;

    /** @param withImpliedOrder the rules of the timetable's conference, with all that follows from the order of sessions said */
    ConstructionPhase(Timetable timetable, CompiledProblem withImpliedOrder, Budget budget, RandomGenerator random) {
        this.timetable = timetable;
        var search = withImpliedOrder.toTimetable();
        this.budget = budget;
        this.random = random;
        this.engine = Engine.of(search);
        timetable.placements().forEach(placement -> engine.move(placement.index(), placement.getPlace()));
        this.insertion = new Insertion(search, engine, random, budget.movesLeft());
        this.blocks = new BlockConstruction(search, engine, random);
        this.movable = MovableSessions.single(timetable);
        this.best = new Place[timetable.placements().size()];
        this.ejections = new long[best.length];
        this.movesBefore = budget.moves();
        this.least = engine.cost(Level.MEDIUM);
        keepBest();
    }

    /**
     * Places what can be placed, for half of the frame at most, but each session has its turn; the best stays in the timetable. It begins anew, or, where
     * only a few were left, in turn from the best, until that has been in vain several times.
     *
     * @param better told when there is a better one in the timetable
     */
    void fromScratch(Runnable better) {
        BooleanSupplier isOver = () -> isOver() || budget.isSpent(HALF);
        var inVain = 0;
        for (var attempt = 0; attempt == 0 || (inVain < MOST_IN_VAIN && !isOver.getAsBoolean()); attempt++) {
            var before = least;
            if (attempt % 2 == 0 || missing() * FEW > movable.size()) {
                movable.forEach(placement -> engine.move(placement.index(), null));
                insertion.count(blocks.place(attempt > 0, budget.movesLeft(), isOver));
            } else {
                movable.forEach(placement -> engine.move(placement.index(), best[placement.index()]));
            }
            keepIfBetter();
            attempt(isOver);
            inVain = least < before ? 0 : inVain + 1;
            if (inVain == 0) {
                keep();
                better.run();
            }
        }
        keep();
    }

    /** Places what has no place yet, once, moving as few others as can be; the best stays in the timetable. */
    void goOn() {
        attempt(this::isOver);
        keep();
    }

    private void keep() {
        movable.forEach(placement -> placement.setPlace(best[placement.index()]));
    }

    private boolean isOver() {
        return budget.isOver() || isComplete();
    }

    private boolean isComplete() {
        return missing() == 0;
    }

    private long missing() {
        return movable.stream()
                .filter(placement -> best[placement.index()] == null)
                .count();
    }

    /**
     * Goes on as long as it gets better, those first that were hard to keep so far. Where time cuts that short, those
     * that are left have a turn in which nobody makes way.
     */
    private void attempt(BooleanSupplier isOver) {
        insertion.forget();
        var queue = new ArrayDeque<Integer>(inOrder());
        var patience = PATIENCE * movable.size();
        for (var tries = 0; !queue.isEmpty() && tries < patience && !isOver.getAsBoolean(); tries++) {
            place(queue.removeFirst(), queue);
            if (keepIfBetter()) {
                tries = 0;
            }
        }
        if (budget.isTimed() && !isComplete() && isOver.getAsBoolean()) {
            fillGaps();
        }
    }

    /**
     * Gives those without a place one that is free, each once, the most important first: as fast as can be, and so without
     * regard to time.
     */
    private void fillGaps() {
        movable.forEach(placement -> engine.move(placement.index(), best[placement.index()]));
        inOrder().stream()
                .sorted(Comparator.comparing(this::importance, Comparator.reverseOrder()))
                .filter(session -> engine.place(session) == null && !budget.isCut())
                .forEachOrdered(insertion::insertFree);
        keepIfBetter();
    }

    private int importance(int session) {
        return timetable.placements().get(session).session().importance();
    }

    private boolean keepIfBetter() {
        budget.setMoves(movesBefore + insertion.moves());
        if (engine.cost(Level.MEDIUM) >= least) {
            return false;
        }
        least = engine.cost(Level.MEDIUM);
        keepBest();
        budget.improve();
        return true;
    }

    private void place(int session, Deque<Integer> queue) {
        if (engine.place(session) != null) {
            return; // it came in with another
        }
        var ejected = insertion.insert(session);
        if (ejected.isEmpty()) {
            queue.addLast(session);
        } else {
            ejected.get().forEach(each -> {
                queue.addFirst(each);
                ejections[each]++;
            });
        }
    }

    private List<Integer> inOrder() {
        var compiled = timetable.problem();
        var urgency = new HashMap<Integer, Double>();
        movable.forEach(placement -> urgency.put(
                placement.index(),
                compiled.entanglement(placement)
                        * (1 + ejections[placement.index()])
                        * random.nextDouble(1 - NOISE, 1 + NOISE)));
        return movable.stream()
                .map(Placement::index)
                .filter(session -> engine.place(session) == null)
                .sorted(Comparator.comparing(urgency::get, Comparator.reverseOrder()))
                .toList();
    }

    private void keepBest() {
        Arrays.setAll(best, engine::place);
    }
}
