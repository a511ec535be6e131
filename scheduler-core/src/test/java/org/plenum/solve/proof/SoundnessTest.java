package org.plenum.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.sample.ConferenceGenerator;
import org.plenum.sample.Size;
import org.plenum.timetable.rules.TimetableRules;

/** Nothing is proven impossible that is possible: generated conferences have a timetable planted in them. */
class SoundnessTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void provesNothingOfWhatIsPossible(long seed) {
        var conference = ConferenceGenerator.generate(Size.S60, seed).conference();
        assertThat(Proofs.of(conference, TimetableRules.ALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void provesNothingOfWhatIsPossibleAndLarge(long seed) {
        var conference = ConferenceGenerator.generate(Size.C300, seed).conference();
        assertThat(Proofs.of(conference, TimetableRules.ALL)).isEmpty();
    }
}
