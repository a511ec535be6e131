package org.plenum.solve.engine.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {
    private final Items<String> items = new Items<>();
    private final Tally<String> tally = new Tally<>(items);

    private void add(String item, long amount) {
        tally.add(items.idOf(item), amount);
    }

    @Test
    void keepsTheNaturalOrderWhateverTurnedUpFirst() {
        add("m", 1);
        add("z", 2);
        add("a", 3); // turns up last and comes first
        add("q", 4);
        add("m", 5);
        assertThat(tally.items()).containsExactly("a", "m", "q", "z");
        assertThat(tally.amount(1)).isEqualTo(6); // m: 1 and 5
        assertThat(tally.total()).isEqualTo(15);
    }

    @Test
    void forgetsAnItemOfWhichNothingIsLeft() {
        add("m", 1);
        add("a", 3);
        add("a", -3);
        assertThat(tally.items()).containsExactly("m");
        add("a", 2);
        assertThat(tally.items()).containsExactly("a", "m");
        assertThat(tally.total()).isEqualTo(3);
    }
}
