package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can be benchmarked, and what is said of anything else. */
class BenchCommandTest {

    @Test
    void listsTheBenchmarksWhereOneIsNotKnown() {
        var run = Run.plenum("bench", "marathon");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("There is no benchmark (marathon).").contains("Maybe take one of (sample");
    }

    @Test
    void wantsAtLeastOneSeed() {
        var run = Run.plenum("bench", "sample", "--seeds", 0);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("The number of seeds (0) is below 1.Maybe take (--seeds 5).");
    }
}
