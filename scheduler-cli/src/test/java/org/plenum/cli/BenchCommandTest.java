package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can be benchmarked, and what is said of anything else. */
class BenchCommandTest {

    @Test
    void listsTheBenchmarksWhereOneIsNotKnown() {
        var run = Run.plenum("bench", "marathon");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("There is no benchmark (marathon).")
                .contains("Maybe take one of (sample, s60, c300, c1000).");
    }

    @Test
    void wantsAtLeastOneSeed() {
        var run = Run.plenum("bench", "sample", "--seeds", 0);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualToIgnoringNewLines("The number of seeds (0) is below 1.Maybe take (--seeds 5).");
    }

    @Test
    void printsALinePerSeedAndTheMedians() {
        var run = Run.plenum("bench", "s60", "--seeds", 2, "--time", "3s");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("{\"name\":\"s60\",\"seed\":0,\"sessions\":60,\"rooms\":8,"),
                        line -> assertThat(line)
                                .startsWith("{\"name\":\"s60\",\"seed\":1,\"sessions\":60,\"rooms\":8,"),
                        line -> assertThat(line).startsWith("{\"name\":\"s60\",\"median\":{\"compileMs\":"));
        assertThat(run.out().lines().map(Run::json))
                .allSatisfy(json ->
                        assertThat(json.findValue("movesPerCpuSecond").asLong()).isPositive());
    }
}
