package org.plenum.problem.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CostDeltaTest {
    private final CostDelta bill = new CostDelta(3);

    @Test
    void countsWhatIsMarkedAndNothingElse() {
        bill.mark(0);
        bill.mark(2);
        bill.mark(2); // once is enough
        assertThat(bill.settle(thing -> 10 + thing)).isEqualTo(22); // 10 and 12 instead of nothing
        assertThat(bill.cost(1)).isZero();
        bill.mark(2);
        assertThat(bill.settle(_ -> 5)).isEqualTo(-7); // 5 instead of 12
        assertThat(bill.settle(_ -> 99)).isZero(); // nothing is marked any more
    }

    @Test
    void hasAgainWhatWasBeforeTheLastSettling() {
        bill.mark(0);
        bill.settle(_ -> 4);
        bill.mark(0);
        bill.mark(1);
        assertThat(bill.settle(_ -> 6)).isEqualTo(8); // 6 and 6 instead of 4
        bill.mark(0);
        bill.mark(1); // as they are counted back
        assertThat(bill.takeBack()).isEqualTo(-8);
        assertThat(bill.cost(0)).isEqualTo(4);
        assertThat(bill.cost(1)).isZero();
        assertThat(bill.settle(_ -> 99)).isZero(); // the marks are gone too
        assertThat(bill.takeBack()).isZero(); // of that settling, which changed nothing
    }

    @Test
    void hasRoomForMoreWhenItIsMade() {
        bill.widen(9);
        bill.mark(8);
        assertThat(bill.settle(_ -> 1)).isEqualTo(1);
        assertThat(bill.cost(8)).isEqualTo(1);
    }
}
