package org.plenum.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitCostTest {

    @Test
    void multiplies() {
        assertThat(new UnitCost(3).cost(14)).isEqualTo(42);
        assertThat(new UnitCost(0).cost(Long.MAX_VALUE)).isZero();
    }

    @Test
    void countsNoFurtherThanCanBeAddedUp() {
        assertThat(new UnitCost(1_000_000).cost(10_000_000)).isEqualTo(10_000_000_000_000L);
        assertThat(new UnitCost(1_000_000).cost(10_000_001)).isEqualTo(10_000_000_000_000L);
        assertThat(new UnitCost(1).cost(Long.MAX_VALUE)).isEqualTo(10_000_000_000_000L);
    }
}
