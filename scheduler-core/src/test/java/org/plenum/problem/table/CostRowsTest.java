package org.plenum.problem.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CostRowsTest {

    @Test
    void keepsEqualRowsOnce() {
        var rows = new CostRows();
        var one = rows.address(new long[] {3, 4});
        var other = rows.address(new long[] {5, 6, 7});
        assertThat(rows.address(new long[] {3, 4})).isEqualTo(one);
        assertThat(rows.all()).containsExactly(3, 4, 5, 6, 7); // no third row
        assertThat(rows.all()[other + 2]).isEqualTo(7);
    }

    @Test
    void takesMoreThanItHasRoomForAtFirst() {
        var rows = new CostRows();
        var last = 0;
        for (var value = 0; value < 100; value++) {
            last = rows.address(new long[] {value, -value});
        }
        assertThat(rows.all()).hasSize(200);
        assertThat(rows.all()[last]).isEqualTo(99);
        assertThat(rows.all()[last + 1]).isEqualTo(-99);
    }
}
