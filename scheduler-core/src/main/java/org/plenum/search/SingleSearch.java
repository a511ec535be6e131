package org.plenum.search;

import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.plenum.conference.Conference;
import org.plenum.problem.Engine;
import org.plenum.problem.Timetable;
import org.plenum.rule.Rule;
import org.plenum.rule.Score;
import org.plenum.search.move.MovableSessions;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.TimetableDocument.SolverRun;

/**
 * One search for a timetable: run it, watch it, stop it, take the best so far.
 *
 * <p>First every session gets a place ({@link ConstructionPhase}), whatever the time limit. Then the timetable is
 * improved ({@link AnnealingRounds}) until a limit is reached or the best timetable is known to be optimal. The same
 * conference, rules, seed and number of moves give the same timetable.
 */
public final class SingleSearch implements Search {
    private static final int BEGINNING = 15; // percent of the budget
    private static final long SPREAD = 1_000_003; // keeps the construction seeds of neighbouring seeds apart
    private static final int WATCH_MILLIS = 50;

    private final SearchProblem problem;
    private final long seed;
    private final Budget budget;
    private final Objective goal;
    private final Consumer<SearchProgress> onBetter;
    private volatile Incumbent best;
    private volatile AnnealingRounds rounds;
    private SearchProfile profile = SearchProfile.USUAL;
    private boolean goesOn;
    private int begun;

    /**
     * As {@link #SingleSearch(SearchProblem, SearchLimits, long, Consumer)}, for a conference that is compiled for
     * this search only.
     */
    public SingleSearch(
            Conference conference,
            List<? extends Rule> rules,
            SearchLimits limits,
            long seed,
            Consumer<SearchProgress> onBetter) {
        this(SearchProblem.of(conference, rules), limits, seed, onBetter);
    }

    /**
     * A search that has not begun; its time runs from here, after the problem was compiled.
     *
     * @param onBetter receives each better timetable, from one thread at a time
     */
    public SingleSearch(SearchProblem problem, SearchLimits limits, long seed, Consumer<SearchProgress> onBetter) {
        this.problem = problem;
        this.seed = seed;
        this.onBetter = onBetter;
        this.goal = new Objective(problem.compiled().ceiling(), limits.target());
        this.best = Incumbent.of(problem.compiled().toTimetable());
        this.budget = new Budget(limits);
        this.rounds = rounds(SearchProfile.USUAL);
    }

    /** Sets another profile than the usual; only before the search runs. */
    public SingleSearch in(SearchProfile other) {
        profile = other;
        rounds = rounds(other);
        return this;
    }

    private AnnealingRounds rounds(SearchProfile theirs) {
        return new AnnealingRounds(theirs, budget, goal.score(), seed, this::better);
    }

    /**
     * Begins with a timetable that was found before, instead of an empty one; only before the search runs.
     *
     * @param positions each is taken unless it breaks a hard rule beside those of the sessions before it
     */
    public SingleSearch from(Collection<Position> positions) {
        best = Incumbent.of(InitialTimetable.of(problem.compiled(), positions));
        goesOn = true;
        return this;
    }

    @Override
    public Timetable run() {
        var watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory());
        try {
            var _ = watch.scheduleAtFixedRate(this::stopIfDue, 0, WATCH_MILLIS, TimeUnit.MILLISECONDS);
            search();
            budget.stages().stream().skip(1).forEach(this::goOnTo);
        } finally {
            watch.shutdownNow();
        }
        return best();
    }

    private void goOnTo(SearchLimits stage) {
        budget.enter(stage);
        if (!isOver()) {
            search();
        }
    }

    private void search() {
        if (!goesOn) {
            begin();
            goesOn = isComplete();
        } else if (!isComplete()) {
            goOn();
        }
        anneal();
    }

    private boolean isComplete() {
        return bestScore().isComplete();
    }

    /** Constructs several timetables and improves each for a short time, since another beginning costs little. */
    private void begin() {
        var empty = best();
        for (var number = 0; number < profile.beginnings() && mayBegin(number); number++) {
            var timetable = empty.copy();
            var itsSeed = seed + begun++ * SPREAD;
            construction(timetable, itsSeed).fromScratch(() -> better(timetable.copy()));
            if (profile.beginnings() > 1 && canMove() && !isOver()) {
                rounds.tryOut(timetable, number);
            }
        }
    }

    private boolean mayBegin(int number) {
        return number == 0 || (!isOver() && !budget.isSpent(BEGINNING));
    }

    private void goOn() {
        var timetable = best().copy();
        construction(timetable, seed).goOn();
        better(timetable);
    }

    private ConstructionPhase construction(Timetable timetable, long itsSeed) {
        return new ConstructionPhase(timetable, problem.withImpliedOrder(), budget, new SplittableRandom(itsSeed));
    }

    /** Whether any session can move: without moves, rounds would never use up a limit of moves. */
    private boolean canMove() {
        return !MovableSessions.single(best()).isEmpty();
    }

    private void anneal() {
        if (!canMove() || isOver()) {
            return;
        }
        var hottest = rounds.hottest(best());
        for (var number = 0; !isOver(); number++) {
            rounds.run(best(), hottest, number);
            if (!isComplete() && !isOver()) {
                goOn();
            }
        }
    }

    private boolean isOver() {
        return budget.isOver() || goal.isReachedBy(bestScore());
    }

    @Override
    public boolean isOptimal() {
        return goal.isOptimal(bestScore());
    }

    private void better(Timetable timetable) {
        better(timetable, Engine.of(timetable).score());
    }

    private synchronized void better(Timetable timetable, Score score) {
        if (best.offer(timetable, score)) {
            budget.improve();
            onBetter.accept(new SearchProgress(budget.spent(), moves(), score));
        }
    }

    /** Repeats an earlier stop: Timefold forgets a stop that came before its solving began. */
    private void stopIfDue() {
        if (budget.isStopped() || budget.isOutOfTime()) {
            rounds.stop();
        }
    }

    @Override
    public void stop() {
        budget.stop();
        rounds.stop();
    }

    @Override
    public Timetable best() {
        return best.timetable();
    }

    @Override
    public Score bestScore() {
        return best.score();
    }

    @Override
    public SolverRun soFar() {
        return new SolverRun(seed, budget.spent(), moves());
    }

    private long moves() {
        return budget.moves() + rounds.movesNow();
    }
}
