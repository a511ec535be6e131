package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.assess.Assessor;
import org.plenum.conference.Conference;
import org.plenum.generator.ConferenceGenerator;
import org.plenum.generator.Extra;
import org.plenum.generator.Size;
import org.plenum.timetable.TimetableDocument.LeftOut;
import org.plenum.timetable.rules.TimetableRules;

/** What a solve must reach: every one of these conferences has a timetable without a broken hard rule. */
@Order(1) // it takes longest
class SingleSearchTest {
    @ParameterizedTest
    @CsvSource({
        "small.json, 20000, 0",
        "small.json, 20000, 1",
        "academic-conference.json, 60000, 0",
        "heads-of-ncb-15.json, 100000, 0",
        "heads-of-ncb-15.json, 100000, 1"
    })
    void placesEverySessionOfASample(String name, long moves, long seed) {
        assertFeasibleAndComplete(Problems.sample(name), moves, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void placesEverySessionOfAGeneratedConference(long seed) {
        assertFeasibleAndComplete(ConferenceGenerator.generate(Size.S60, seed).conference(), 60_000, seed);
    }

    @ParameterizedTest
    @EnumSource
    void placesEverySessionOfAConferenceWithHallsOrPeopleCalledByName(Extra extra) {
        var planted = ConferenceGenerator.generate(Size.S60, 0, Set.of(extra));
        assertFeasibleAndComplete(planted.conference(), 60_000, 0);
    }

    @Test
    void placesEverySessionOfALargeCongress() {
        assertFeasibleAndComplete(ConferenceGenerator.generate(Size.C300, 0).conference(), 120_000, 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void placesTalksThatFillEveryMinute(long seed) {
        var patterns = List.of(List.of(30, 30, 30), List.of(45, 45), List.of(60, 30));
        assertFeasibleAndComplete(FullBlocks.of(5, 3, 15, patterns, 0, seed), 20_000, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void placesTalksThatFillEveryMinuteWhoseSpeakersSpeakTwice(long seed) {
        var patterns = List.of(List.of(20, 20, 40, 40), List.of(60, 60), List.of(60, 40, 20), List.of(40, 40, 40));
        assertFeasibleAndComplete(FullBlocks.of(6, 3, 10, patterns, 60, seed), 20_000, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void placesTalksOfManyLengthsThatFillEveryMinute(long seed) {
        var patterns = List.of(List.of(35, 25, 20, 10), List.of(50, 40), List.of(15, 15, 25, 35), List.of(45, 30, 15));
        assertFeasibleAndComplete(FullBlocks.of(4, 2, 5, patterns, 20, seed), 20_000, seed);
    }

    /** By the rules themselves, which also say the score that the engine arrived at. */
    private static void assertFeasibleAndComplete(Conference conference, long moves, long seed) {
        var solve = Problems.solve(conference, SearchLimits.ofMoves(moves), seed);
        var timetable = solve.run();
        var assessment = Assessor.of(timetable, TimetableRules.ALL, solve.soFar())
                .assessment()
                .orElseThrow();
        assertThat(assessment.score()).isEqualTo(solve.bestScore());
        assertThat(assessment.feasible()).as("feasible with seed %d", seed).isTrue();
        assertThat(assessment.leftOut())
                .extracting(LeftOut::session)
                .as("left out with seed %d", seed)
                .isEmpty();
    }
}
