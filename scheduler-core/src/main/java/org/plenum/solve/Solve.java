package org.plenum.solve;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.rule.Rule;
import org.plenum.solve.engine.Engine;
import org.plenum.solve.engine.Rulebook;
import org.plenum.solve.move.Movables;
import org.plenum.timetable.PublishedTimetable.Position;
import org.plenum.timetable.PublishedTimetable.SolverRun;
import org.plenum.timetable.Timetable;

/**
 * One search for a timetable: run it, watch it, stop it, take the best so far.
 *
 * <p>First everything gets a place ({@link Placing}), then the timetable gets better ({@link Annealing}) until a limit is
 * reached, or until it is known that none is better. The same conference, rules, seed and number of moves give the same
 * timetable.
 */
public final class Solve implements Search {
    private static final int STARTS = 4;
    private static final int BEGINNING = 15; // percent of what may be spent
    private static final int TRIAL = 4; // percent
    private static final long SPREAD = 1_000_003; // so that neighbouring seeds have no start in common
    private static final int WATCH_MILLIS = 50;

    private final Conference conference;
    private final List<? extends Rule> rules;
    private final SolveLimits limits;
    private final long seed;
    private final Budget budget;
    private final Goal goal;
    private final Consumer<Progress> onBetter;
    private volatile BestSoFar best;
    private volatile @Nullable Annealing annealing;
    private boolean goesOn;

    /**
     * A search that has not begun; its time runs from here.
     *
     * @param rules the catalogue; the conference's weights apply
     * @param onBetter told of each better timetable, by one thread at a time
     */
    public Solve(
            Conference conference,
            List<? extends Rule> rules,
            SolveLimits limits,
            long seed,
            Consumer<Progress> onBetter) {
        this.conference = conference;
        this.rules = rules;
        this.limits = limits;
        this.seed = seed;
        this.onBetter = onBetter;
        this.budget = new Budget(limits);
        var rulebook = Rulebook.of(conference, rules);
        this.goal = new Goal(rulebook.ceiling(), limits.target());
        this.best = BestSoFar.of(rulebook.toTimetable());
    }

    /**
     * Begins with a timetable that was found before, instead of with nothing; only before it runs.
     *
     * @param positions taken in their order, each unless it breaks a hard rule beside those before
     */
    public Solve from(Collection<Position> positions) {
        best = BestSoFar.of(Start.of(conference, rules, positions));
        goesOn = true;
        return this;
    }

    @Override
    public Timetable run() {
        var watch =
                Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
        try {
            var _ = watch.scheduleAtFixedRate(this::stopIfDue, 0, WATCH_MILLIS, TimeUnit.MILLISECONDS);
            if (goesOn) {
                goOn();
            } else {
                begin();
            }
            anneal();
        } finally {
            watch.shutdownNow();
        }
        return best();
    }

    /**
     * Places everything several times and lets each timetable get better for a while: a poor beginning, such as a session on
     * the wrong day, may keep a timetable from ever getting good, and another one costs little.
     */
    private void begin() {
        var empty = best();
        for (var start = 0; start < STARTS && !isOver() && (start == 0 || !budget.isSpent(BEGINNING)); start++) {
            var timetable = empty.copy();
            new Placing(timetable, rules, budget, new SplittableRandom(seed + start * SPREAD)).fromScratch();
            better(timetable, Engine.of(timetable).score());
            if (canMove()) {
                var heat = heat(timetable, budget.movesAhead() * TRIAL / 100);
                round(timetable, Heat.ofRound(heat, 1), budget.part(TRIAL), -start - 1);
            }
        }
    }

    private void goOn() {
        var timetable = best().copy();
        new Placing(timetable, rules, budget, new SplittableRandom(seed)).goOn();
        better(timetable, Engine.of(timetable).score());
    }

    /** Whether there are moves: without any, rounds would never use up a limit of moves. */
    private boolean canMove() {
        return !Movables.single(best()).isEmpty();
    }

    private void anneal() {
        if (!canMove() || isOver()) {
            return;
        }
        var hottest = heat(best(), budget.movesAhead());
        for (var round = 0; !isOver(); round++) {
            round(best(), Heat.ofRound(hottest, round), budget.nextRound(), round);
            if (bestScore().mediumScore() < 0) {
                goOn();
            }
        }
    }

    private void round(Timetable from, int softness, TerminationConfig limit, int number) {
        var next = new Annealing(softness, limit, goal.score(), 31 * seed + number);
        annealing = next;
        var before = budget.spent();
        var last = next.run(from.copy(), each -> better(each, scoreOf(each)));
        annealing = null;
        budget.setMoves(budget.moves() + next.moves());
        budget.learn(next.moves(), budget.spent().minus(before));
        better(last, scoreOf(last));
    }

    private int heat(Timetable timetable, long moves) {
        var draws = Heat.draws(timetable, budget.movesLeft());
        var heat = Heat.of(timetable, draws, moves, seed);
        budget.setMoves(budget.moves() + draws);
        return heat;
    }

    private static HardMediumSoftScore scoreOf(Timetable timetable) {
        return Objects.requireNonNull(timetable.getScore(), "Timefold scores what it hands over");
    }

    private boolean isOver() {
        return budget.isOver() || goal.isReachedBy(bestScore());
    }

    @Override
    public boolean isOptimal() {
        return goal.isOptimal(bestScore());
    }

    private synchronized void better(Timetable timetable, HardMediumSoftScore score) {
        var now = budget.spent();
        if (best.offer(timetable, score, now)) {
            onBetter.accept(new Progress(now, moves(), score));
        }
    }

    /** Stops again what was stopped before: Timefold forgets a stop that came before its solving began. */
    private void stopIfDue() {
        if (budget.isStopped() || budget.isOutOfTime() || isUnimproved()) {
            stop();
        }
    }

    private boolean isUnimproved() {
        return limits.unimproved()
                .filter(limit -> best.isFromBefore(budget.spent().minus(limit)))
                .isPresent();
    }

    @Override
    public void stop() {
        budget.stop();
        var running = annealing;
        if (running != null) {
            running.stop();
        }
    }

    @Override
    public Timetable best() {
        return best.timetable();
    }

    @Override
    public HardMediumSoftScore bestScore() {
        return best.score();
    }

    @Override
    public SolverRun soFar() {
        return new SolverRun(seed, budget.spent(), moves());
    }

    private long moves() {
        var running = annealing;
        return budget.moves() + (running == null ? 0 : running.moves());
    }
}
