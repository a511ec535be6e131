package org.plenum.feasibility.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.ScoreLevel;
import org.plenum.generator.ConferenceGenerator;
import org.plenum.generator.Extra;
import org.plenum.generator.Size;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.rules.TimetableRules;

/** Nothing is proven impossible that is possible: generated conferences have a timetable planted in them. */
class ProofsOfGeneratedConferencesTest {
    private static final List<? extends Rule> HARD_RULES = TimetableRules.ALL.stream()
            .filter(rule -> rule.weight().level() == ScoreLevel.HARD)
            .toList();

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void provesNothingOfWhatIsPossible(long seed) {
        var conference = ConferenceGenerator.generate(Size.S60, seed).conference();
        assertThat(Proofs.of(conference, TimetableRules.ALL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, HALLS", "1, HALLS", "2, HALLS", "3, HALLS", "0, PEOPLE", "1, PEOPLE", "2, PEOPLE", "3, PEOPLE"})
    void provesNothingOfWhatIsPossibleInHallsMadeOfRoomsOrWithPeopleCalledByName(long seed, Extra extra) {
        var planted = ConferenceGenerator.generate(Size.S60, seed, Set.of(extra));
        assertThat(Findings.of(planted.conference(), Scorecard.of(HARD_RULES, Map.of()), planted.timetable()))
                .isEmpty();
        assertThat(Proofs.of(planted.conference(), TimetableRules.ALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void provesNothingOfWhatIsPossibleAndLarge(long seed) {
        var conference = ConferenceGenerator.generate(Size.C300, seed, Set.of(Extra.PEOPLE))
                .conference();
        assertThat(Proofs.of(conference, TimetableRules.ALL)).isEmpty();
    }
}
