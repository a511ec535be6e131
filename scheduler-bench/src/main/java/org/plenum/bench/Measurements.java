package org.plenum.bench;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.plenum.rule.Score;

/**
 * The measurements of a search.
 *
 * @param compileMs milliseconds to compile the problem
 * @param firstFeasible seconds from its beginning until no hard rule was broken; empty where that never happened
 * @param complete seconds until nothing was left out either
 * @param scoreAt the best score after each number of seconds
 * @param score the best score in the end
 * @param seconds of wall-clock time, from the beginning to the end
 * @param cpuSeconds of the thread that solves, without the compilation
 * @param movesPerCpuSecond moves divided by the CPU seconds
 * @param engineMovesPerCpuSecond random moves per CPU second of the engine alone; 0 where it was not measured
 * @param peakMB megabytes of the heap, as the sum of the peaks of its pools, garbage included: the heap grows as far
 *     as it has room
 * @param heldMB megabytes of the heap in use after garbage collection, with the search still held
 */
public record Measurements(
        long compileMs,
        OptionalDouble firstFeasible,
        OptionalDouble complete,
        SortedMap<Integer, Score> scoreAt,
        Score score,
        double seconds,
        double cpuSeconds,
        long moves,
        long movesPerCpuSecond,
        long engineMovesPerCpuSecond,
        long peakMB,
        long heldMB) {

    public Measurements {
        scoreAt = Collections.unmodifiableSortedMap(new TreeMap<>(scoreAt));
    }

    /** The median of each measurement by itself; the higher one of two in the middle. */
    static Measurements medianOf(List<Measurements> all) {
        return new Measurements(
                median(all, Measurements::compileMs),
                medianSeconds(all, Measurements::firstFeasible),
                medianSeconds(all, Measurements::complete),
                medianScores(all),
                median(all, Measurements::score, Comparator.naturalOrder()),
                median(all, Measurements::seconds, Comparator.naturalOrder()),
                median(all, Measurements::cpuSeconds, Comparator.naturalOrder()),
                median(all, Measurements::moves),
                median(all, Measurements::movesPerCpuSecond),
                median(all, Measurements::engineMovesPerCpuSecond),
                median(all, Measurements::peakMB),
                median(all, Measurements::heldMB));
    }

    /** The medians at the marks that all of them have reached. */
    private static SortedMap<Integer, Score> medianScores(List<Measurements> all) {
        var medians = new TreeMap<Integer, Score>();
        for (var mark : all.getFirst().scoreAt.keySet()) {
            var scores = all.stream()
                    .flatMap(each -> Optional.ofNullable(each.scoreAt.get(mark)).stream())
                    .sorted()
                    .toList();
            if (scores.size() == all.size()) {
                medians.put(mark, scores.get(scores.size() / 2));
            }
        }
        return medians;
    }

    private static long median(List<Measurements> all, ToLongFunction<Measurements> figure) {
        return median(all, figure::applyAsLong, Comparator.naturalOrder());
    }

    /** A time that is missing counts as later than any other. */
    private static OptionalDouble medianSeconds(List<Measurements> all, Function<Measurements, OptionalDouble> figure) {
        return median(all, figure, Comparator.comparingDouble(seconds -> seconds.orElse(Double.POSITIVE_INFINITY)));
    }

    private static <T> T median(List<Measurements> all, Function<Measurements, T> figure, Comparator<T> order) {
        return all.stream().map(figure).sorted(order).toList().get(all.size() / 2);
    }
}
