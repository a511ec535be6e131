package org.plenum.problem.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class InternedRowsTest {
    private final InternedRows rows = new InternedRows();

    private int row(int... numbers) {
        rows.begin();
        for (var number : numbers) {
            rows.add(number);
        }
        return rows.end();
    }

    @Test
    void keepsARowOnce() {
        var row = row(7, 8);
        assertThat(row(7)).isNotEqualTo(row);
        assertThat(row(7, 8)).isEqualTo(row);
        assertThat(row(8, 7)).isNotEqualTo(row);
    }

    @Test
    void tellsItsLengthAndItsNumbers() {
        var row = row(7, 8);
        assertThat(Arrays.copyOfRange(rows.numbers(), row, row + 3)).containsExactly(2, 7, 8);
    }

    @Test
    void hasAnEmptyRowThatIsNotAtZero() {
        assertThat(row()).isPositive().isEqualTo(row());
        assertThat(rows.numbers()[row()]).isZero();
        assertThat(rows.numbers()[0]).isZero();
    }

    @Test
    void findsThemAgainWhenThereAreMany() {
        var addresses = new HashSet<Integer>();
        for (var i = 0; i < 2000; i++) {
            addresses.add(row(i % 40, i / 40, 1));
        }
        assertThat(addresses).hasSize(2000);
        for (var i = 0; i < 2000; i++) {
            addresses.remove(row(i % 40, i / 40, 1));
        }
        assertThat(addresses).isEmpty();
    }
}
