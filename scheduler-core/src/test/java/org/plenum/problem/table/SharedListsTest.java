package org.plenum.problem.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedListsTest {

    @Test
    void makesEqualListsOne() {
        var shared = SharedLists.of(new int[][] {{1, 2}, {3}, {1, 2}, {}});
        assertThat(shared).isDeepEqualTo(new int[][] {{1, 2}, {3}, {1, 2}, {}});
        assertThat(shared[2]).isSameAs(shared[0]);
        assertThat(shared[1]).isNotSameAs(shared[0]);
    }

    @Test
    void makesEqualCostsOne() {
        var shared = SharedLists.of(new long[][] {{1}, {2}, {1}});
        assertThat(shared).isDeepEqualTo(new long[][] {{1}, {2}, {1}});
        assertThat(shared[2]).isSameAs(shared[0]);
    }
}
