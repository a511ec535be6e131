package org.plenum.cli.bench;

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
public record Figures(
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

    public Figures {
        scoreAt = Collections.unmodifiableSortedMap(new TreeMap<>(scoreAt));
    }

    /** The median of each figure by itself; of two in the middle, the higher. */
    static Figures medianOf(List<Figures> all) {
        return new Figures(
                median(all, Figures::compileMs),
                medianSeconds(all, Figures::firstFeasible),
                medianSeconds(all, Figures::complete),
                medianScores(all),
                median(all, Figures::score, Comparator.naturalOrder()),
                median(all, Figures::seconds, Comparator.naturalOrder()),
                median(all, Figures::cpuSeconds, Comparator.naturalOrder()),
                median(all, Figures::moves),
                median(all, Figures::movesPerCpuSecond),
                median(all, Figures::engineMovesPerCpuSecond),
                median(all, Figures::peakMB),
                median(all, Figures::heldMB));
    }

    /** At the marks that all of them have reached. */
    private static SortedMap<Integer, Score> medianScores(List<Figures> all) {
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

    private static long median(List<Figures> all, ToLongFunction<Figures> figure) {
        return median(all, figure::applyAsLong, Comparator.naturalOrder());
    }

    /** What never happened counts as later than anything that did. */
    private static OptionalDouble medianSeconds(List<Figures> all, Function<Figures, OptionalDouble> figure) {
        return median(all, figure, Comparator.comparingDouble(seconds -> seconds.orElse(Double.POSITIVE_INFINITY)));
    }

    private static <T> T median(List<Figures> all, Function<Figures, T> figure, Comparator<T> order) {
        return all.stream().map(figure).sorted(order).toList().get(all.size() / 2);
    }
}
