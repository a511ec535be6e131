package org.plenum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenum.rule.Score;

/** The lines of a benchmark. */
class BenchmarkResultTest {

    @Test
    void isOneLineOfJson() {
        assertThat(result(3, 1.5, -120).toJson())
                .isEqualTo(
                        "{\"name\":\"tiny\",\"seed\":3,\"sessions\":5,\"rooms\":2,\"compileMs\":40,"
                                + "\"firstFeasible\":0.250,\"complete\":1.500,"
                                + "\"scoreAt\":{\"1\":\"0hard/-2medium/0soft\",\"5\":\"0hard/0medium/-120soft\"},"
                                + "\"score\":\"0hard/0medium/-120soft\",\"seconds\":5.010,\"cpuSeconds\":3.000,"
                                + "\"moves\":9000,\"movesPerCpuSecond\":3000,\"engineMovesPerCpuSecond\":7000,\"peakMB\":64,\"heldMB\":20}");
    }

    @Test
    void saysNullOfWhatNeverHappened() {
        assertThat(result(0, Double.NaN, -120).toJson()).contains("\"complete\":null");
    }

    @Test
    void takesTheMedianOfEachFigureByItself() {
        // complete after 1.5 and 3 seconds and never: in the middle is 3; the scores: -120, -90, -60
        var medians =
                BenchmarkResult.medians(List.of(result(0, 1.5, -60), result(1, Double.NaN, -120), result(2, 3, -90)));

        assertThat(medians)
                .isEqualTo(
                        "{\"name\":\"tiny\",\"median\":{\"compileMs\":40,\"firstFeasible\":0.250,"
                                + "\"complete\":3.000,"
                                + "\"scoreAt\":{\"1\":\"0hard/-2medium/0soft\",\"5\":\"0hard/0medium/-90soft\"},"
                                + "\"score\":\"0hard/0medium/-90soft\",\"seconds\":5.010,\"cpuSeconds\":3.000,"
                                + "\"moves\":9000,\"movesPerCpuSecond\":3000,\"engineMovesPerCpuSecond\":7000,\"peakMB\":64,\"heldMB\":20}}");
    }

    private static BenchmarkResult result(long seed, double complete, long soft) {
        return new BenchmarkResult(
                "tiny",
                seed,
                5,
                2,
                new Measurements(
                        40,
                        OptionalDouble.of(0.25),
                        Double.isNaN(complete) ? OptionalDouble.empty() : OptionalDouble.of(complete),
                        new TreeMap<>(Map.of(
                                1, new Score(0, -2, 0),
                                5, new Score(0, 0, soft))),
                        new Score(0, 0, soft),
                        5.01,
                        3,
                        9000,
                        3000,
                        7000,
                        64,
                        20));
    }
}
