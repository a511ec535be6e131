package org.plenum.search;

import static org.plenum.search.Problems.assertFeasibleAndComplete;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.generator.ConferenceGenerator;
import org.plenum.generator.Extra;
import org.plenum.generator.Size;

/** What a solve must reach: every generated conference has a timetable without a broken hard rule. */
class GeneratedConferencesTest {
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
}
