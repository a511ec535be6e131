package org.plenum.problem.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeySumsTest {
    private final Items<String> items = new Items<>();
    private final KeySums tallies = new KeySums();
    private final int tally = tallies.open();

    private void add(int to, String item, long amount) {
        tallies.add(to, items.idOf(item), amount, items);
    }

    private List<String> itemsOf(int one) {
        return IntStream.range(0, tallies.size(one))
                .mapToObj(index -> items.get(tallies.item(one, index)))
                .toList();
    }

    @Test
    void keepsTheNaturalOrderWhateverTurnedUpFirst() {
        add(tally, "m", 1);
        add(tally, "z", 2);
        add(tally, "a", 3); // turns up last and comes first
        add(tally, "q", 4);
        add(tally, "m", 5);
        assertThat(itemsOf(tally)).containsExactly("a", "m", "q", "z");
        assertThat(tallies.amount(tally, 1)).isEqualTo(6); // m: 1 and 5
        assertThat(tallies.total(tally)).isEqualTo(15);
    }

    @Test
    void forgetsAnItemOfWhichNothingIsLeft() {
        add(tally, "m", 1);
        add(tally, "a", 3);
        add(tally, "a", -3);
        assertThat(itemsOf(tally)).containsExactly("m");
        assertThat(tallies.amount(tally, 0)).isEqualTo(1); // what came after moves up with its amount
        add(tally, "a", 2);
        assertThat(itemsOf(tally)).containsExactly("a", "m");
        assertThat(tallies.total(tally)).isEqualTo(3);
    }

    @Test
    void keepsTalliesApartHoweverLargeTheyGrow() {
        var others = IntStream.range(0, 100).map(_ -> tallies.open()).toArray(); // more than it has room for at first
        for (var other : others) {
            add(other, "x", 7);
        }
        for (var item = 0; item < 40; item++) {
            add(tally, "%02d".formatted(item), 1);
        }
        assertThat(itemsOf(tally)).hasSize(40).isSorted();
        assertThat(tallies.total(tally)).isEqualTo(40);
        for (var other : others) {
            assertThat(itemsOf(other)).containsExactly("x");
            assertThat(tallies.amount(other, 0)).isEqualTo(7);
        }
    }
}
