package org.plenum.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenum.Bundle;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Sentences;
import org.plenum.search.Problems;
import org.plenum.search.SearchLimits;
import org.plenum.timetable.rules.TimetableRules;

/** Every hard rule says in every language what keeps a session from a place, and what could be done about it. */
class FactSentencesTest {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void hasTwoSentencesOfEachHardRuleAndNoOthers(String language) {
        var keys =
                new Bundle(TimetableRules.FACTS).patterns(Locale.of(language)).keySet();
        var hard = TimetableRules.ALL.stream().filter(rule -> rule.weight().level() == ScoreLevel.HARD);
        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(
                        hard.flatMap(rule -> Stream.of(rule.id() + ".fact", rule.id() + ".way"))
                                .toList());
    }

    static Stream<Named<Conference>> oneHour() {
        return OneHour.conferences();
    }

    @ParameterizedTest
    @MethodSource("oneHour")
    void isSaidInEveryLanguage(Conference conference) {
        var timetable = Problems.solve(conference, SearchLimits.ofMoves(500), 0).run();
        var explanation = new Explanation(conference, TimetableRules.ALL, timetable.placed());
        var candidates = timetable.problem().places().stream()
                .map(place -> new Placed(timetable.leftOut().getFirst(), place.start(), place.room()))
                .toList();
        for (var language : LANGUAGES) {
            var sentences = Sentences.of(Locale.of(language), TimetableRules.FACTS, Assessor.BUNDLE);
            assertThat(explanation.find(candidates, () -> false).orElseThrow())
                    .isNotEmpty()
                    .extracting(sentences::say)
                    .allSatisfy(sentence -> assertThat(sentence)
                            .containsPattern("[.] \\S") // the way out, a sentence of its own
                            .endsWith(".")
                            .doesNotContainPattern("[{}#]|''|\\(\\d+\\)|  | ,| \\."));
        }
    }
}
