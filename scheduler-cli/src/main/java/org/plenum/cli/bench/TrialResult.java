package org.plenum.cli.bench;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What came of a trial.
 *
 * @param compileMs milliseconds that making the engine took
 * @param firstFeasible seconds from its beginning until no hard rule was broken; empty where it never was so
 * @param complete seconds until nothing was left out either
 * @param movesPerCpuSecond by the CPU time of the solving thread
 * @param peakMegabytes of the heap, the peaks of its parts added up
 */
public record TrialResult(
        String name,
        long seed,
        int sessions,
        int rooms,
        long compileMs,
        OptionalDouble firstFeasible,
        OptionalDouble complete,
        HardMediumSoftScore score,
        long moves,
        long movesPerCpuSecond,
        long peakMegabytes) {

    /** The result as JSON, in one line. */
    public String toJson() {
        return new JsonLine()
                .text("name", name)
                .number("seed", seed)
                .number("sessions", sessions)
                .number("rooms", rooms)
                .raw(figures())
                .toString();
    }

    /** The median of each figure as JSON, in one line; of two in the middle, the higher. */
    public static String medians(List<TrialResult> results) {
        var first = results.getFirst();
        return new JsonLine()
                .text("name", first.name)
                .raw("\"median\":{%s}".formatted(medianOf(results).figures()))
                .toString();
    }

    private static TrialResult medianOf(List<TrialResult> results) {
        var first = results.getFirst();
        return new TrialResult(
                first.name,
                first.seed,
                first.sessions,
                first.rooms,
                median(results, TrialResult::compileMs),
                medianSeconds(results, TrialResult::firstFeasible),
                medianSeconds(results, TrialResult::complete),
                median(results, TrialResult::score, Comparator.naturalOrder()),
                median(results, TrialResult::moves),
                median(results, TrialResult::movesPerCpuSecond),
                median(results, TrialResult::peakMegabytes));
    }

    private static long median(List<TrialResult> results, ToLongFunction<TrialResult> figure) {
        return median(results, figure::applyAsLong, Comparator.naturalOrder());
    }

    /** What never happened counts as later than anything that did. */
    private static OptionalDouble medianSeconds(
            List<TrialResult> results, Function<TrialResult, OptionalDouble> figure) {
        return median(results, figure, Comparator.comparingDouble(seconds -> seconds.orElse(Double.POSITIVE_INFINITY)));
    }

    private static <T> T median(List<TrialResult> results, Function<TrialResult, T> figure, Comparator<T> order) {
        return results.stream().map(figure).sorted(order).toList().get(results.size() / 2);
    }

    private String figures() {
        return new JsonLine()
                .number("compileMs", compileMs)
                .seconds("firstFeasible", firstFeasible)
                .seconds("complete", complete)
                .text("score", score.toString())
                .number("moves", moves)
                .number("movesPerCpuSecond", movesPerCpuSecond)
                .number("peakMB", peakMegabytes)
                .members();
    }
}
