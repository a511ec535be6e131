package org.plenum.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Finding;
import org.plenum.rule.Rule;
import org.plenum.timetable.rules.TimetableRules;

class GuideTest {
    private static final List<String> RULES =
            TimetableRules.ALL.stream().map(Rule::id).toList();

    @Test
    void theShowcasesBreakEveryRule() {
        assertThat(Showcase.findings().stream().map(Finding::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(RULES);
    }

    @Test
    void explainsARuleFromItsTitleToAnExample() {
        assertThat(Guide.in(Locale.ENGLISH).rules())
                .contains(new RuleText(
                        "room-too-small",
                        "Room too small",
                        "More people are expected than the room seats.",
                        "people without a seat",
                        ScoreLevel.HARD,
                        1,
                        "library seats 40, but Darknet markets (darknet) expects 55. Take aula, which seats 400."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void explainsEveryRuleInTheCataloguesOrderByATitleOfItsOwn(String language) {
        var rules = Guide.in(Locale.of(language)).rules();
        assertThat(rules).extracting(RuleText::id).isEqualTo(RULES);
        assertThat(rules).extracting(RuleText::title).doesNotHaveDuplicates();
        assertThat(rules).extracting(RuleText::meaning).doesNotHaveDuplicates().allMatch(said -> said.endsWith("."));
    }

    @Test
    void explainsEveryPresetWithItsPointsInTheOrderOfTheRules() {
        var presets = Guide.in(Locale.FRENCH).presets();
        assertThat(presets)
                .extracting(PresetText::id)
                .containsExactly("balanced", "calm", "fair", "few-interpreters", "compact");
        assertThat(presets.get(3).title()).isEqualTo("Le moins d’interprètes");
        assertThat(presets.get(3).points().keySet())
                .containsExactly("interpretation-wish-unmet", "interpreters-long-stretch", "late-finish");
    }
}
