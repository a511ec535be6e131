package org.plenum.search.portfolio;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.plenum.problem.Timetable;
import org.plenum.rule.Score;
import org.plenum.search.Search;
import org.plenum.search.SearchLimits;
import org.plenum.search.SearchProgress;
import org.plenum.timetable.TimetableDocument.SolverRun;

/**
 * Several searches with different seeds and strategies, as many at once as there are processors; the best result
 * counts, among equals the first.
 *
 * <p>Run number n, from 0, has the seed plus n and the strategy of that number, whatever the others are. The limit of
 * time is that of all runs together: a run gets what is left, divided by the number of runs that still have to share
 * its processor. The other limits hold for each run. So with a limit of moves, each run finds the same timetable
 * whatever the others do. A run that reaches the target then stops only the runs after it, over which it wins, so that
 * the result is always the same.
 */
public final class Portfolio implements Search {
    /** More runs would find nothing that fewer and longer ones would not. */
    public static final int MOST_RUNS = 1000;

    private final List<Strategy> strategies;
    private final SearchLimits limits;
    private final long seed;
    private final int atOnce;
    private final Consumer<SearchProgress> onBetter;
    private final long startedAt;
    private final Incumbents incumbents;
    private final AtomicInteger end; // runs from this number on do not begin, or have been told to stop
    private Score told;

    /**
     * Searches that have not begun; their time runs from here.
     *
     * @param strategies one for each run
     * @param seed the seed of the first run
     * @param atOnce how many may run at a time, at least 1: the processors available
     * @param onBetter receives each timetable better than all before, from one thread at a time
     */
    public Portfolio(
            List<Strategy> strategies, SearchLimits limits, long seed, int atOnce, Consumer<SearchProgress> onBetter) {
        if (strategies.isEmpty() || strategies.size() > MOST_RUNS || atOnce < 1) {
            throw new IllegalArgumentException(
                    "A portfolio cannot have (%d) runs, (%d) at once.\nTake 1 to (%d) runs, at least one at once."
                            .formatted(strategies.size(), atOnce, MOST_RUNS));
        }
        this.strategies = List.copyOf(strategies);
        this.startedAt = System.nanoTime();
        this.limits = limits;
        this.seed = seed;
        this.atOnce = atOnce;
        this.onBetter = onBetter;
        this.end = new AtomicInteger(strategies.size());
        this.incumbents = new Incumbents(limits.target());
        this.told = begin(0).bestScore();
    }

    private Search begin(int number) {
        var search = strategies
                .get(number)
                .begin(limitsOf(number), seed + number, progress -> better(number, progress.best()));
        incumbents.enter(number, search);
        return search;
    }

    private SearchLimits limitsOf(int number) {
        var waves = Math.ceilDiv(strategies.size() - number, atOnce);
        return new SearchLimits(
                limits.spent().map(time -> atLeastNone(time.minus(spent())).dividedBy(waves)),
                limits.unimproved(),
                limits.moves(),
                limits.target());
    }

    private static Duration atLeastNone(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    @Override
    public Timetable run() {
        try (var pool = Executors.newFixedThreadPool(Math.min(atOnce, strategies.size()))) {
            await(IntStream.range(0, strategies.size())
                    .<Future<?>>mapToObj(number -> pool.submit(() -> run(number)))
                    .toList());
        }
        return best();
    }

    private void await(List<Future<?>> runs) {
        try {
            for (var run : runs) {
                run.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A run of a portfolio failed.", e.getCause());
        } catch (InterruptedException _) {
            stop();
            Thread.currentThread().interrupt(); // the result so far is the result
        }
    }

    private void run(int number) {
        try {
            if (number == 0) {
                run(number, incumbents.first());
            } else if (number < end.get()) {
                run(number, begin(number));
            }
        } catch (RuntimeException | Error e) {
            stop();
            throw e;
        }
    }

    private void run(int number, Search search) {
        if (number >= end.get()) {
            search.stop(); // it was entered after the others had been stopped
        }
        var _ = search.run();
        better(number, search.bestScore());
        if (search.isOptimal()) {
            stopAllBut(number);
        }
        incumbents.end(number);
    }

    private void better(int number, Score score) {
        if (incumbents.isReachedBy(score)) {
            stopAllBut(number);
        }
        tell(score);
    }

    /** Stops the other runs, except those before it that might still win. */
    private void stopAllBut(int number) {
        stopFrom(limits.moves().isPresent() ? number + 1 : 0);
    }

    private synchronized void tell(Score score) {
        if (score.compareTo(told) > 0) {
            told = score;
            onBetter.accept(new SearchProgress(spent(), incumbents.moves(), score));
        }
    }

    @Override
    public void stop() {
        stopFrom(0);
    }

    private void stopFrom(int number) {
        end.accumulateAndGet(number, Math::min);
        incumbents.from(number).forEach(Search::stop);
    }

    @Override
    public Timetable best() {
        return incumbents.leader().search().best();
    }

    @Override
    public boolean isOptimal() {
        return incumbents.leader().search().isOptimal();
    }

    @Override
    public Score bestScore() {
        return incumbents.leader().search().bestScore();
    }

    /** The seed of the best run, and the moves of all runs. */
    @Override
    public SolverRun soFar() {
        return new SolverRun(seed + incumbents.leader().number(), spent(), incumbents.moves());
    }

    private Duration spent() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }
}
