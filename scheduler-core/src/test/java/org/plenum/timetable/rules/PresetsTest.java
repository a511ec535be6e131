package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Preset;
import org.plenum.rule.Rule;

class PresetsTest {
    private static final Map<String, Integer> SOFT = TimetableRules.ALL.stream()
            .filter(rule -> rule.weight().level() == ScoreLevel.SOFT)
            .collect(Collectors.toMap(Rule::id, rule -> rule.weight().points()));

    static List<Preset> presets() {
        return Presets.ALL;
    }

    @Test
    void beginsWithTheOneThatChangesNothing() {
        assertThat(Presets.ALL.getFirst()).isEqualTo(new Preset("balanced", Map.of()));
        assertThat(Presets.ALL).extracting(Preset::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void weighsSoftRulesAloneAndOtherwiseThanTheyDoThemselves(Preset preset) {
        assertThat(preset.points().keySet()).isSubsetOf(SOFT.keySet());
        assertThat(preset.points())
                .allSatisfy((rule, points) ->
                        assertThat(points).as(rule).isNotNegative().isNotEqualTo(SOFT.get(rule)));
    }
}
