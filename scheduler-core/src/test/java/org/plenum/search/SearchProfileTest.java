package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenum.timetable.rules.TimetableRules;

class SearchProfileTest {
    @Test
    void searchesSideBySideDifferAndTheFirstIsTheUsual() {
        var four = SearchProfile.ofRuns(4);
        assertThat(four).doesNotHaveDuplicates().startsWith(SearchProfile.USUAL);
        assertThat(SearchProfile.ofRuns(6))
                .startsWith(four.toArray(SearchProfile[]::new))
                .endsWith(four.get(0), four.get(1));
    }

    @Test
    void roundsGetCoolerUntilItIsHotAgain() {
        var profile = new SearchProfile(1, 100, 3);
        assertThat(IntStream.range(0, 4).map(round -> profile.temperatureOfRound(40, round)))
                .containsExactly(40, 20, 10, 40);
        assertThat(profile.temperatureOfRound(2, 2)).isEqualTo(1); // a quarter of 2 would accept nothing
    }

    @Test
    void anotherMannerFindsAnotherTimetable() {
        assertThat(soft(new SearchProfile(1, 400, 4))).isNotEqualTo(soft(SearchProfile.USUAL));
    }

    private static long soft(SearchProfile profile) {
        var conference = Problems.sample("heads-of-ncb-15.json");
        var solve =
                new SingleSearch(conference, TimetableRules.ALL, SearchLimits.ofMoves(20_000), 0, _ -> {}).in(profile);
        solve.run();
        return solve.bestScore().soft();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchProfile(0, 100, 4))
                .withMessageContaining("(0) beginnings")
                .withMessageContaining("Take at least 1");
    }
}
