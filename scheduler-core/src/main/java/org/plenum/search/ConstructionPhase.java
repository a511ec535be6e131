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
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Engine;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;
import org.plenum.repair.Insertion;
import org.plenum.search.move.BlockConstruction;
import org.plenum.search.move.MovableSessions;

/**
 * Gives as many sessions as possible a place without breaking a hard rule: the sessions that are hardest to place come
 * first, and those in the way are taken out and placed again.
 *
 * <p>This is iterative forward search (T. Müller, 2005): no hard rule is broken at any time, and ever fewer sessions
 * are left out. Plenaries and roundtables that run at the same time are the hardest to place as a rule.
 */
final class ConstructionPhase {
    private static final int HALF = 50; // percent
    private static final int FEW = 20; // few are at most one session in this many
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

    /** @param withImpliedOrder the rules of the timetable's conference, with all implied precedences */
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
        this.least = engine.cost(ScoreLevel.MEDIUM);
        keepBest();
    }

    /**
     * Places as many sessions as possible within half of the frame, but tries each session once at least; the best
     * result stays in the timetable. Each attempt begins anew, or, where few sessions were left out, every other
     * attempt begins from the best result. It ends after many attempts in a row without improvement.
     *
     * @param better called when the timetable holds a better result
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

    /**
     * Places the sessions that have no place yet, in one attempt, moving as few others as possible; the best result
     * stays in the timetable.
     */
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
     * Goes on while the result improves, first with the sessions that were ejected most often. Where time cuts this
     * short, each session that is left is tried once more where no other has to leave.
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
     * Gives each session without a place a free one, each tried once, the most important first; fast, and so not
     * limited by time.
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
        if (engine.cost(ScoreLevel.MEDIUM) >= least) {
            return false;
        }
        least = engine.cost(ScoreLevel.MEDIUM);
        keepBest();
        budget.improve();
        return true;
    }

    private void place(int session, Deque<Integer> queue) {
        if (engine.place(session) != null) {
            return; // it was placed together with another
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
                compiled.placementDifficulty(placement)
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
