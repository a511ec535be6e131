package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.Conference;

/** Kinds of programmes of which a search once left something out, or had a first timetable late. */
class TalkProgrammesTest {

    /** Where each of 700 blocks was looked at for each 400 of them, that alone took 440,000 moves, and most of ten seconds. */
    @Test
    void aThousandTalksHaveTheirPlacesSoon() {
        assertThat(leftOut(TalkProgrammes.ofAThousandTalks(0), 60_000, 0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void talksThatTakeAWholeBlockHaveTheirsAmongShorterOnes(long seed) {
        assertThat(leftOut(TalkProgrammes.ofVeryLongTalks(seed), 15_000, seed)).isZero();
    }

    /** Where only one poster of a track was thought to fit into a yard at once, a fifth of them was left out. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void postersOfATrackHangSideBySide(long seed) {
        assertThat(leftOut(TalkProgrammes.ofPosters(33, seed), 5000, seed)).isZero();
    }

    /** The importance of what is left out, by a search of no more moves than these. */
    private static long leftOut(Conference conference, long moves, long seed) {
        var solve = Problems.solve(conference, Problems.untilSolved(moves), seed);
        solve.run();
        assertThat(solve.soFar().moves()).isLessThanOrEqualTo(moves);
        return solve.bestScore().medium();
    }
}
