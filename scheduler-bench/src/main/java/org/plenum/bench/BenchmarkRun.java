package org.plenum.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.plenum.conference.Conference;
import org.plenum.search.SearchLimits;
import org.plenum.search.SingleSearch;
import org.plenum.timetable.rules.TimetableRules;

/**
 * Runs one search and measures it.
 *
 * <p>The search has a thread of its own, since the CPU time of that thread is the only measure of speed that other
 * programs on the machine do not affect.
 */
public final class BenchmarkRun {
    private static final double NANOS = 1e9;

    private final Conference conference;
    private final long seed;
    private final SearchLimits limits;
    private final boolean engine;
    private final ProgressRecorder progress = new ProgressRecorder();

    private BenchmarkRun(Conference conference, long seed, SearchLimits limits, boolean engine) {
        this.conference = conference;
        this.seed = seed;
        this.limits = limits;
        this.engine = engine;
    }

    /**
     * Solves the conference within these limits and returns the measurements; where requested, also measures the speed
     * of the engine alone.
     */
    public static BenchmarkResult run(
            String name, Conference conference, long seed, SearchLimits limits, boolean engine) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var run = new BenchmarkRun(conference, seed, limits, engine);
            return thread.submit(() -> run.measure(name)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The run of “%s” failed.".formatted(name), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The run of “%s” was interrupted.".formatted(name), e);
        }
    }

    private BenchmarkResult measure(String name) {
        System.gc(); // so that garbage of earlier runs does not count
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var startedAt = System.nanoTime();
        var solve = new SingleSearch(conference, TimetableRules.ALL, limits, seed, progress::better);
        var compiled = Duration.ofNanos(System.nanoTime() - startedAt);
        progress.begin(solve.bestScore());
        var cpuSeconds = cpuSeconds(solve);
        var seconds = (System.nanoTime() - startedAt) / NANOS;
        var measurements = measurements(solve, compiled.toMillis(), seconds, cpuSeconds);
        return new BenchmarkResult(
                name, seed, conference.sessions().size(), conference.rooms().size(), measurements);
    }

    private Measurements measurements(SingleSearch solve, long compileMs, double seconds, double cpuSeconds) {
        var peak = peakBytes();
        System.gc(); // leaves what the search and the program hold
        var held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        var moves = solve.soFar().moves();
        return new Measurements(
                compileMs,
                progress.firstFeasible(),
                progress.complete(),
                progress.scoresWithin(limits.spent().map(BenchmarkRun::seconds).orElse(seconds)),
                solve.bestScore(),
                seconds,
                cpuSeconds,
                moves,
                cpuSeconds > 0 ? Math.round(moves / cpuSeconds) : 0,
                engine ? EngineSpeed.of(solve.best(), seed) : 0,
                peak >> 20,
                held >> 20);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / NANOS;
    }

    /** Solves, and returns the CPU time that this thread spent on it. */
    private static double cpuSeconds(SingleSearch solve) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        var _ = solve.run();
        return (threads.getCurrentThreadCpuTime() - before) / NANOS;
    }

    private static long peakBytes() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
