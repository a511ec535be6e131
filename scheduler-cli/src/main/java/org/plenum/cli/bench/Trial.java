package org.plenum.cli.bench;

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
 * One solve under observation.
 *
 * <p>It has a thread of its own, since that thread's CPU time is the only measure of speed that other programs on the
 * machine leave alone.
 */
public final class Trial {
    private static final double NANOS = 1e9;

    private final Conference conference;
    private final long seed;
    private final SearchLimits limits;
    private final boolean engine;
    private final Course course = new Course();

    private Trial(Conference conference, long seed, SearchLimits limits, boolean engine) {
        this.conference = conference;
        this.seed = seed;
        this.limits = limits;
        this.engine = engine;
    }

    /** Solves the conference within these limits and tells how it went, and where asked how fast the engine alone is. */
    public static TrialResult run(String name, Conference conference, long seed, SearchLimits limits, boolean engine) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            var trial = new Trial(conference, seed, limits, engine);
            return thread.submit(() -> trial.run(name)).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The trial “%s” failed.".formatted(name), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The trial “%s” was interrupted.".formatted(name), e);
        }
    }

    private TrialResult run(String name) {
        System.gc(); // what trials before have left does not count
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var startedAt = System.nanoTime();
        var solve = new SingleSearch(conference, TimetableRules.ALL, limits, seed, course::better);
        var compiled = Duration.ofNanos(System.nanoTime() - startedAt);
        course.begin(solve.bestScore());
        var cpuSeconds = cpuSeconds(solve);
        var seconds = (System.nanoTime() - startedAt) / NANOS;
        var figures = figures(solve, compiled.toMillis(), seconds, cpuSeconds);
        return new TrialResult(
                name, seed, conference.sessions().size(), conference.rooms().size(), figures);
    }

    private Figures figures(SingleSearch solve, long compileMs, double seconds, double cpuSeconds) {
        var peak = peakBytes();
        System.gc(); // what is left then is what the search holds, and the program itself
        var held = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        var moves = solve.soFar().moves();
        return new Figures(
                compileMs,
                course.firstFeasible(),
                course.complete(),
                course.scoresWithin(limits.spent().map(Trial::seconds).orElse(seconds)),
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

    /** Solves, and gives the CPU time that this thread spent on it. */
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
