package org.plenum.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenum.exchange.json.Members;
import org.plenum.rule.Score;

/**
 * Compares the medians of a benchmark with those of an earlier run: each figure as a ratio, now to then.
 *
 * <p>There is no ratio of another value to 0, none where a value is missing, and none of soft scores where the hard or
 * medium scores differ.
 */
public record Comparison(String name, Measurements now, Measurements then) {
    private static final int PLACES = 3;

    /** How the final scores compare. */
    public enum Verdict {
        BETTER,
        SAME,
        WORSE
    }

    /** Compares results with one name. */
    public static Comparison of(List<BenchmarkResult> now, List<BenchmarkResult> then) {
        return new Comparison(now.getFirst().name(), BenchmarkResult.medianOf(now), BenchmarkResult.medianOf(then));
    }

    /** The ratios as JSON, in one line. */
    public String toJson() {
        var marks = new Members();
        softAt().forEach((mark, ratio) -> marks.decimal(mark.toString(), ratio, PLACES));
        var ratios = new Members()
                .decimal("movesPerCpuSecond", movesPerCpuSecond(), PLACES)
                .decimal("engineMovesPerCpuSecond", engineMovesPerCpuSecond(), PLACES)
                .decimal("compileMs", ratio(now.compileMs(), then.compileMs()), PLACES)
                .decimal("firstFeasible", firstFeasible(), PLACES)
                .decimal("complete", complete(), PLACES)
                .object("softAt", marks)
                .decimal("soft", soft(), PLACES)
                .text("score", verdict().name().toLowerCase(Locale.ROOT))
                .decimal("seconds", ratio(now.seconds(), then.seconds()), PLACES)
                .decimal("peakMB", ratio(now.peakMB(), then.peakMB()), PLACES)
                .decimal("heldMB", heldMB(), PLACES);
        return new Members().text("name", name).object("against", ratios).line();
    }

    OptionalDouble movesPerCpuSecond() {
        return ratio(now.movesPerCpuSecond(), then.movesPerCpuSecond());
    }

    private OptionalDouble engineMovesPerCpuSecond() {
        return ratio(now.engineMovesPerCpuSecond(), then.engineMovesPerCpuSecond());
    }

    OptionalDouble firstFeasible() {
        return ratio(now.firstFeasible(), then.firstFeasible());
    }

    OptionalDouble complete() {
        return ratio(now.complete(), then.complete());
    }

    /** The ratio of the soft costs in the end. */
    OptionalDouble soft() {
        return soft(now.score(), then.score());
    }

    /** The ratios of the soft costs at the marks that both have reached. */
    SortedMap<Integer, OptionalDouble> softAt() {
        var ratios = new TreeMap<Integer, OptionalDouble>();
        now.scoreAt().forEach((mark, score) -> {
            var before = then.scoreAt().get(mark);
            if (before != null) {
                ratios.put(mark, soft(score, before));
            }
        });
        return ratios;
    }

    OptionalDouble heldMB() {
        return ratio(now.heldMB(), then.heldMB());
    }

    Verdict verdict() {
        var order = now.score().compareTo(then.score());
        return order > 0 ? Verdict.BETTER : order < 0 ? Verdict.WORSE : Verdict.SAME;
    }

    private static OptionalDouble soft(Score now, Score then) {
        return now.hard() == then.hard() && now.medium() == then.medium()
                ? ratio(-now.soft(), -then.soft())
                : OptionalDouble.empty();
    }

    private static OptionalDouble ratio(OptionalDouble now, OptionalDouble then) {
        return now.isPresent() && then.isPresent()
                ? ratio(now.getAsDouble(), then.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble ratio(long now, long then) {
        return ratio((double) now, (double) then);
    }

    private static OptionalDouble ratio(double now, double then) {
        if (then == 0) {
            return now == 0 ? OptionalDouble.of(1) : OptionalDouble.empty();
        }
        return OptionalDouble.of(now / then);
    }
}
