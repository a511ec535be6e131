package org.plenum.cli.bench;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.plenum.conference.Conference;
import org.plenum.solve.Progress;
import org.plenum.solve.Solve;
import org.plenum.solve.SolveLimits;
import org.plenum.timetable.rules.TimetableRules;

/**
 * One solve under observation.
 *
 * <p>It has a thread of its own, since that thread's CPU time is the only measure of speed that other programs on the
 * machine leave alone.
 */
public final class Trial {
    private static final double NANOS = 1e9;

    private final Conference conference;
    private final long seed;
    private final Duration time;
    private OptionalDouble firstFeasible = OptionalDouble.empty();
    private OptionalDouble complete = OptionalDouble.empty();

    private Trial(Conference conference, long seed, Duration time) {
        this.conference = conference;
        this.seed = seed;
        this.time = time;
    }

    /** Solves the conference for this long and tells how it went. */
    public static TrialResult run(Benchmark benchmark, Conference conference, long seed, Duration time) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var trial = new Trial(conference, seed, time);
            return thread.submit(() -> trial.run(benchmark.name())).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The trial (%s) failed.".formatted(benchmark.name()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The trial (%s) was interrupted.".formatted(benchmark.name()), e);
        }
    }

    private TrialResult run(String name) {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var startedAt = System.nanoTime();
        var solve = new Solve(conference, TimetableRules.ALL, SolveLimits.ofTime(time), seed, this::better);
        var compiled = Duration.ofNanos(System.nanoTime() - startedAt);
        var cpuSeconds = cpuSeconds(solve);
        var moves = solve.soFar().moves();
        return new TrialResult(
                name,
                seed,
                conference.sessions().size(),
                conference.rooms().size(),
                compiled.toMillis(),
                firstFeasible,
                complete,
                solve.bestScore(),
                moves,
                cpuSeconds > 0 ? Math.round(moves / cpuSeconds) : 0,
                peakBytes() >> 20);
    }

    /** Solves, and gives the CPU time that this thread spent on it. */
    private static double cpuSeconds(Solve solve) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        var _ = solve.run();
        return (threads.getCurrentThreadCpuTime() - before) / NANOS;
    }

    private static long peakBytes() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private void better(Progress progress) {
        firstFeasible = earlier(firstFeasible, progress, score -> score.hardScore() == 0);
        complete = earlier(complete, progress, score -> score.hardScore() == 0 && score.mediumScore() == 0);
    }

    private static OptionalDouble earlier(
            OptionalDouble known, Progress progress, Predicate<HardMediumSoftScore> reached) {
        return known.isPresent() || !reached.test(progress.best())
                ? known
                : OptionalDouble.of(progress.spent().toMillis() / 1000.0);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
