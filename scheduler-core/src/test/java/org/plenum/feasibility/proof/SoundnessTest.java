package org.plenum.feasibility.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.RandomTries;
import org.plenum.conference.Level;
import org.plenum.feasibility.proof.domain.DomainLibrary;
import org.plenum.feasibility.requirement.Proof;
import org.plenum.generator.ConferenceGenerator;
import org.plenum.generator.Extra;
import org.plenum.generator.Size;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.rules.TimetableRules;

/**
 * Nothing is proven impossible that is possible: generated conferences have a timetable planted in them, and of small ones every
 * timetable is tried.
 */
class SoundnessTest {
    private static final int SMALL_ONES = RandomTries.of(500);
    private static final List<? extends Rule> HARD_RULES = TimetableRules.ALL.stream()
            .filter(rule -> rule.weight().level() == Level.HARD)
            .toList();

    @Tag(RandomTries.TAG)
    @Test
    void provesNothingOfWhatHasATimetable() {
        var possible = 0;
        var proven = 0;
        for (var seed = 0L; seed < SMALL_ONES; seed++) {
            var conference = SmallConference.of(seed);
            var found = EveryTimetable.find(conference, HARD_RULES);
            var proofs = Proofs.of(conference, HARD_RULES);
            if (found.isPresent()) {
                possible++;
                assertThat(Findings.of(conference, Scorecard.of(HARD_RULES, Map.of()), found.get()))
                        .as("seed %d", seed)
                        .isEmpty();
                assertThat(proofs.stream().map(Proof::message))
                        .as("seed %d, which has %s", seed, found.get())
                        .isEmpty();
            } else {
                proven += proofs.isEmpty() ? 0 : 1;
            }
        }
        assertThat(possible).as("possible ones").isGreaterThan(SMALL_ONES / 10);
        assertThat(proven).as("ones that are proven impossible").isGreaterThan(SMALL_ONES / 10);
    }

    /** Else a proof would rest on more than it says, and it would take everything to make it again. */
    @Tag(RandomTries.TAG)
    @Test
    void namesAllThatAContradictionRestsOn() {
        var shown = 0;
        for (var seed = 0L; seed < SMALL_ONES; seed++) {
            var conference = SmallConference.of(seed);
            var library = new DomainLibrary(conference, Scorecard.of(HARD_RULES, Map.of()));
            var proving = new ProverRun(conference, library, () -> true);
            for (var found : proving.contradictions().toList()) {
                shown++;
                assertThat(proving.find(List.of(found.again()), found.among()))
                        .as("seed %d, %s", seed, found.message())
                        .isPresent();
            }
        }
        assertThat(shown).isGreaterThan(SMALL_ONES);
    }

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
