package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.RandomTries;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Findings;
import org.plenum.rule.Message;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;

class TimetableRulesTest {
    private static final List<String> HARD = List.of(
            "room-double-booking",
            "room-overfull",
            "room-unavailable",
            "room-too-small",
            "room-lacks-feature",
            "room-not-allowed",
            "outside-hours",
            "outside-window",
            "pin-moved",
            "person-double-booked",
            "person-unavailable",
            "person-without-pause",
            "audience-double-booked",
            "plenary-in-parallel",
            "interpretation-overbooked",
            "resource-overbooked",
            "room-mixes-tracks",
            "relation-before",
            "relation-consecutive",
            "relation-same-start",
            "relation-same-day",
            "relation-different-day",
            "relation-same-room",
            "relation-different-room",
            "relation-no-overlap",
            "relation-first",
            "relation-last",
            "relation-first-of-day",
            "relation-last-of-day");

    private static final List<String> SOFT = List.of(
            "interest-clash",
            "delegation-stretched",
            "late-start",
            "room-gap",
            "delegation-away",
            "interpretation-wish-unmet",
            "track-in-parallel",
            "track-changes-room",
            "track-scattered",
            "room-too-big",
            "room-too-small-likely",
            "undesired-time",
            "person-undesired-time",
            "person-long-day",
            "person-idle",
            "far-apart",
            "interpreters-long-stretch",
            "region-unfair-times",
            "region-unequal",
            "days-uneven",
            "late-finish",
            "moved-start",
            "moved-day",
            "moved-room",
            "track-disliked-time",
            "track-disliked-room",
            "room-disliked-time",
            "session-disliked-time",
            "session-disliked-room",
            "similar-tracks-in-parallel",
            "chair-elsewhere",
            "track-many-rooms",
            "track-parallel-rooms",
            "track-interrupted",
            "talk-out-of-position",
            "talk-position-in-parallel",
            "presenter-elsewhere",
            "attendee-elsewhere",
            "presenter-double-booked",
            "attendee-double-booked",
            "speaker-far-away",
            "relation-before-wish",
            "relation-consecutive-wish",
            "relation-same-start-wish",
            "relation-same-day-wish",
            "relation-different-day-wish",
            "relation-same-room-wish",
            "relation-different-room-wish",
            "relation-no-overlap-wish",
            "relation-first-wish",
            "relation-last-wish",
            "relation-first-of-day-wish",
            "relation-last-of-day-wish");

    private static final int PLANS = RandomTries.of(40);

    @Test
    void hasTheseRulesAtTheseLevelsInThisOrder() {
        assertThat(idsAt(ScoreLevel.HARD)).isEqualTo(HARD);
        assertThat(idsAt(ScoreLevel.MEDIUM)).containsExactly("session-left-out");
        assertThat(idsAt(ScoreLevel.SOFT)).isEqualTo(SOFT);
    }

    private static List<String> idsAt(ScoreLevel level) {
        return TimetableRules.ALL.stream()
                .filter(rule -> rule.weight().level() == level)
                .map(Rule::id)
                .toList();
    }

    @Test
    void hasEveryIdOnce() {
        assertThat(TimetableRules.ALL).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void forgetsNoRule() {
        var written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(TimetableRules.class.getPackageName())
                        .stream()
                        .filter(type -> type.isAssignableTo(Rule.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(TimetableRules.ALL.stream()
                        .map(rule -> rule.getClass().getName())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void triesEveryRuleByTheContract() {
        assertThat(TimetableRules.ALL)
                .allSatisfy(rule -> assertThat(Class.forName(rule.getClass().getName() + "Test"))
                        .isAssignableTo(RuleContract.class));
    }

    @Test
    void hasASentenceForEveryRuleAndNoOther() {
        var sentences = ResourceBundle.getBundle(FindingChecks.BUNDLE, Locale.ENGLISH);
        assertThat(sentences.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        TimetableRules.ALL.stream().map(Rule::id).toList());
    }

    @Test
    void hasATitleAMeaningAndAUnitForEveryRuleAndATitleAndAMeaningForEveryPreset() {
        var texts = ResourceBundle.getBundle(TimetableRules.TITLES, Locale.ENGLISH);
        var ofRules = TimetableRules.ALL.stream()
                .map(Rule::id)
                .flatMap(id -> Stream.of(id + ".title", id + ".meaning", id + ".unit"));
        var ofPresets = Presets.ALL.stream().flatMap(preset -> Stream.of(preset.title(), preset.meaning()));
        assertThat(texts.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ofRules, ofPresets.map(Message::key)).toList());
    }

    @Test
    void hearsEveryoneOnAtLeastAThirdOfTheRandomPlans() {
        var heard = LongStream.range(0, PLANS)
                .mapToObj(seed -> RandomPlan.of(seed, Flavour.MEDIUM))
                .filter(plan -> Opinions.on(plan.conference(), plan.starts()).equals(Opinions.ALL))
                .count();
        assertThat(heard).isGreaterThanOrEqualTo(PLANS / 3);
    }

    @Tag(RandomTries.TAG)
    @ParameterizedTest
    @ValueSource(ints = {3, 6, 12})
    void costsTheSameInEveryOpinionWithAllRulesTogether(int sessions) {
        for (var seed = 0; seed < PLANS; seed++) {
            var plan = RandomPlan.of(seed, Flavour.MEDIUM.withSessions(sessions));
            var weights = Map.of("room-too-big", seed % 3, "room-too-small", 7, "interest-clash", 0);
            var conference = plan.conference().withWeights(weights);
            var findings = Findings.of(conference, Scorecard.of(TimetableRules.ALL, weights), plan.placed());
            for (var opinion : Opinions.on(conference, plan.starts())) {
                assertThat(opinion.score(conference, TimetableRules.ALL, plan.placed()))
                        .as("opinion of %s, seed %d", opinion, seed)
                        .isEqualTo(Scorecard.score(findings));
            }
        }
    }
}
