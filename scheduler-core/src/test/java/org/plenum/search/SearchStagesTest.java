package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which shorter searches a long one begins with. */
class SearchStagesTest {
    private static List<Long> seconds(long limit) {
        return SearchStages.of(SearchLimits.ofTime(Duration.ofSeconds(limit))).stream()
                .map(stage -> stage.spent().orElseThrow().toSeconds())
                .toList();
    }

    @Test
    void aMinuteBeginsWithTenSecondsAndAnHourWithAMinuteOrSo() {
        assertThat(seconds(10)).containsExactly(10L);
        assertThat(seconds(60)).containsExactly(10L, 60L);
        assertThat(seconds(360)).containsExactly(10L, 60L, 360L); // all that a minute has, and then five more
    }

    @ParameterizedTest
    @CsvSource({"29, 1", "30, 2", "179, 2", "180, 3"})
    void aStageHasFiveSecondsAtLeast(long limit, int stages) {
        assertThat(seconds(limit)).hasSize(stages);
    }

    @Test
    void movesAreDividedAsTimeIs() {
        assertThat(SearchStages.of(SearchLimits.ofMoves(3_000_000)))
                .containsExactly(SearchLimits.ofMoves(500_000), SearchLimits.ofMoves(3_000_000));
        assertThat(SearchStages.of(SearchLimits.ofMoves(2_999_999))).hasSize(1);
    }

    @Test
    void aSearchThatEndsWhereNothingGetsBetterHasOneStage() {
        var limits = new SearchLimits(
                Optional.of(Duration.ofMinutes(1)),
                Optional.of(Duration.ofSeconds(5)),
                Optional.empty(),
                Optional.empty());
        assertThat(SearchStages.of(limits)).containsExactly(limits);
        assertThat(SearchStages.of(SearchLimits.DEFAULT)).containsExactly(SearchLimits.DEFAULT);
    }
}
