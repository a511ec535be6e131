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
 * What is measured of a search.
 *
 * @param compileMs milliseconds that making the engine took
 * @param firstFeasible seconds from its beginning until no hard rule was broken; empty where it never was so
 * @param complete seconds until nothing was left out either
 * @param scoreAt the best score after so many seconds
 * @param score the best score in the end
 * @param seconds of wall-clock time, from the beginning to the end
 * @param cpuSeconds of the thread that solves, without what making the engine took
 * @param movesPerCpuSecond by those
 * @param engineMovesPerCpuSecond those of the engine by itself, blindly drawn; 0 where it was not measured
 * @param peakMB megabytes of the heap, the peaks of its parts added up, with what was not yet cleared away: what there is
 *     room for is used
 * @param heldMB megabytes of the heap that were still in use after clearing away, with the search held
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

    /** The median of each measurement by itself; of two in the middle, the higher. */
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

    /** At the marks that all of them have reached. */
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

    /** What never happened counts as later than anything that did. */
    private static OptionalDouble medianSeconds(List<Measurements> all, Function<Measurements, OptionalDouble> figure) {
        return median(all, figure, Comparator.comparingDouble(seconds -> seconds.orElse(Double.POSITIVE_INFINITY)));
    }

    private static <T> T median(List<Measurements> all, Function<Measurements, T> figure, Comparator<T> order) {
        return all.stream().map(figure).sorted(order).toList().get(all.size() / 2);
    }
}
