package org.plenum.search;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        Problems.assertFeasibleAndComplete(Problems.sample(name), moves, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void placesTalksThatFillEveryMinute(long seed) {
        var patterns = List.of(List.of(30, 30, 30), List.of(45, 45), List.of(60, 30));
        Problems.assertFeasibleAndComplete(FullBlocks.of(5, 3, 15, patterns, 0, seed), 20_000, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void placesTalksThatFillEveryMinuteWhoseSpeakersSpeakTwice(long seed) {
        var patterns = List.of(List.of(20, 20, 40, 40), List.of(60, 60), List.of(60, 40, 20), List.of(40, 40, 40));
        Problems.assertFeasibleAndComplete(FullBlocks.of(6, 3, 10, patterns, 60, seed), 20_000, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void placesTalksOfManyLengthsThatFillEveryMinute(long seed) {
        var patterns = List.of(List.of(35, 25, 20, 10), List.of(50, 40), List.of(15, 15, 25, 35), List.of(45, 30, 15));
        Problems.assertFeasibleAndComplete(FullBlocks.of(4, 2, 5, patterns, 20, seed), 20_000, seed);
    }
}
