package org.plenum.problem.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CostDeltaTest {
    private final CostDelta costDelta = new CostDelta(3);

    @Test
    void countsWhatIsMarkedAndNothingElse() {
        costDelta.mark(0);
        costDelta.mark(2);
        costDelta.mark(2); // once is enough
        assertThat(costDelta.settle(thing -> 10 + thing)).isEqualTo(22); // 10 and 12 instead of nothing
        assertThat(costDelta.cost(1)).isZero();
        costDelta.mark(2);
        assertThat(costDelta.settle(_ -> 5)).isEqualTo(-7); // 5 instead of 12
        assertThat(costDelta.settle(_ -> 99)).isZero(); // nothing is marked any more
    }

    @Test
    void hasAgainWhatWasBeforeTheLastSettling() {
        costDelta.mark(0);
        costDelta.settle(_ -> 4);
        costDelta.mark(0);
        costDelta.mark(1);
        assertThat(costDelta.settle(_ -> 6)).isEqualTo(8); // 6 and 6 instead of 4
        costDelta.mark(0);
        costDelta.mark(1); // as they are counted back
        assertThat(costDelta.takeBack()).isEqualTo(-8);
        assertThat(costDelta.cost(0)).isEqualTo(4);
        assertThat(costDelta.cost(1)).isZero();
        assertThat(costDelta.settle(_ -> 99)).isZero(); // the marks are gone too
        assertThat(costDelta.takeBack()).isZero(); // of that settling, which changed nothing
    }

    @Test
    void hasRoomForMoreWhenItIsMade() {
        costDelta.widen(9);
        costDelta.mark(8);
        assertThat(costDelta.settle(_ -> 1)).isEqualTo(1);
        assertThat(costDelta.cost(8)).isEqualTo(1);
    }
}
