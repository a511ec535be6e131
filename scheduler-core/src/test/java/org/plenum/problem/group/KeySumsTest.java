package org.plenum.problem.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeySumsTest {
    private final Items<String> items = new Items<>();
    private final KeySums sums = new KeySums();
    private final int sum = sums.open();

    private void add(int to, String item, long amount) {
        sums.add(to, items.idOf(item), amount, items);
    }

    private List<String> itemsOf(int one) {
        return IntStream.range(0, sums.size(one))
                .mapToObj(index -> items.get(sums.item(one, index)))
                .toList();
    }

    @Test
    void keepsTheNaturalOrderWhateverTurnedUpFirst() {
        add(sum, "m", 1);
        add(sum, "z", 2);
        add(sum, "a", 3); // turns up last and comes first
        add(sum, "q", 4);
        add(sum, "m", 5);
        assertThat(itemsOf(sum)).containsExactly("a", "m", "q", "z");
        assertThat(sums.amount(sum, 1)).isEqualTo(6); // m: 1 and 5
        assertThat(sums.total(sum)).isEqualTo(15);
    }

    @Test
    void forgetsAnItemOfWhichNothingIsLeft() {
        add(sum, "m", 1);
        add(sum, "a", 3);
        add(sum, "a", -3);
        assertThat(itemsOf(sum)).containsExactly("m");
        assertThat(sums.amount(sum, 0)).isEqualTo(1); // what came after moves up with its amount
        add(sum, "a", 2);
        assertThat(itemsOf(sum)).containsExactly("a", "m");
        assertThat(sums.total(sum)).isEqualTo(3);
    }

    @Test
    void keepsTalliesApartHoweverLargeTheyGrow() {
        var others = IntStream.range(0, 100).map(_ -> sums.open()).toArray(); // more than it has room for at first
        for (var other : others) {
            add(other, "x", 7);
        }
        for (var item = 0; item < 40; item++) {
            add(sum, "%02d".formatted(item), 1);
        }
        assertThat(itemsOf(sum)).hasSize(40).isSorted();
        assertThat(sums.total(sum)).isEqualTo(40);
        for (var other : others) {
            assertThat(itemsOf(other)).containsExactly("x");
            assertThat(sums.amount(other, 0)).isEqualTo(7);
        }
    }
}
