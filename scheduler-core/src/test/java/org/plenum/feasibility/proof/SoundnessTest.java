package org.plenum.feasibility.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenum.RandomTries;
import org.plenum.conference.ScoreLevel;
import org.plenum.feasibility.proof.domain.DomainLibrary;
import org.plenum.feasibility.requirement.Proof;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.rules.TimetableRules;

/** Nothing is proven impossible that is possible: of small conferences every timetable is tried. */
class SoundnessTest {
    private static final int SMALL_ONES = RandomTries.of(500);
    private static final List<? extends Rule> HARD_RULES = TimetableRules.ALL.stream()
            .filter(rule -> rule.weight().level() == ScoreLevel.HARD)
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
}
