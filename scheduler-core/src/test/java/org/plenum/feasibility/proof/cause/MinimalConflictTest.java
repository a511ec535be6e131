package org.plenum.feasibility.proof.cause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MinimalConflictTest {
    private final List<List<Integer>> asked = new ArrayList<>();

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private List<Integer> smallest(
            int count, Predicate<List<Integer>> suffices, Function<List<Integer>, List<Object>> kinds) {
        Predicate<List<Integer>> counted = part -> {
            asked.add(part);
            return suffices.test(part);
        };
        return new MinimalConflict<>(counted, kinds).of(numbers(count));
    }

    @Test
    void keepsWhatIsNeededAndNoMore() {
        assertThat(smallest(10, part -> part.containsAll(List.of(2, 5)), List::copyOf))
                .containsExactly(2, 5);
    }

    @Test
    void keepsNothingWhereNothingIsNeeded() {
        assertThat(smallest(10, _ -> true, List::copyOf)).isEmpty();
        assertThat(asked).hasSize(1); // without all
    }

    @Test
    void asksAboutOneOfThoseThatAreAlike() {
        assertThat(smallest(100, part -> part.size() == 100, MinimalConflictTest::alike))
                .hasSize(100);
        assertThat(asked).hasSize(7); // without the last 100, 50, 25, 12, 6, 3 and 1
    }

    @Test
    void leavesOutOfThoseThatAreAlikeWhatIsTooMany() {
        assertThat(smallest(100, part -> part.size() >= 60, MinimalConflictTest::alike))
                .isEqualTo(numbers(60));
    }

    private static List<Object> alike(List<Integer> part) {
        return Collections.nCopies(part.size(), "number");
    }
}
