package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.plenum.Bundle;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;
import org.plenum.rule.Sentences;

/** What must be true of every finding, whatever it is about: above all that it can be said. */
final class FindingChecks {
    static final String BUNDLE = "org.plenum.timetable.rules.messages";

    /** Rules of a re-optimisation are in no catalogue, and say what they say elsewhere. */
    private static final String REOPTIMISING = "org.plenum.assess.messages";

    private static final ResourceBundle FACTS =
            ResourceBundle.getBundle("org.plenum.timetable.rules.facts", Locale.ROOT);

    /** A sentence behind the first. */
    private static final String WAY_OUT = "[.] \\p{Lu}";

    /** Where no room is smaller, nothing can be done about one that is too big. */
    private static final Set<String> WITHOUT_WAY_OUT = Set.of("room-too-big");

    private static final int FIRST_OF_FINDING = 7;

    private static final int MOST_LISTED = 8;

    private FindingChecks() {}

    static void check(Finding finding) {
        assertThat(finding.penalty()).isPositive();
        assertThat(finding.points()).isPositive();
        assertThat(finding.message().key()).isEqualTo(finding.rule());
        assertThat(finding.subjects())
                .as("subjects of %s", finding)
                .isNotEmpty()
                .doesNotHaveDuplicates();
        var pattern = pattern(finding.rule());
        assertThat(Math.max(highestArgument(pattern), highestArgumentOfFacts(finding.rule())))
                .as("the highest placeholder of %s, and of what it says where it is in the way", pattern)
                .isEqualTo(finding.message().arguments().size() - 1);
        var sentence = said(finding);
        assertThat(sentence).doesNotContain("{").endsWith(".");
        if (!WITHOUT_WAY_OUT.contains(finding.rule())) {
            assertThat(sentence).containsPattern(WAY_OUT);
        }
        assertNamesAllSubjects(sentence, finding);
        Bundle.TRANSLATIONS.forEach(locale -> assertNamesAllSubjects(
                Sentences.of(locale, BUNDLE, REOPTIMISING).say(finding.message()), finding));
    }

    /** Of long lists the first alone are named, and days by their weekdays. */
    private static void assertNamesAllSubjects(String sentence, Finding finding) {
        if (finding.message().arguments().stream()
                .anyMatch(argument -> argument instanceof Collection<?> many && many.size() > MOST_LISTED)) {
            return;
        }
        finding.subjects().stream()
                .filter(subject -> !subject.startsWith("day:"))
                .forEach(subject -> assertThat(sentence)
                        .matches(
                                said -> said.contains(subject.substring(subject.indexOf(':') + 1)),
                                "names " + subject));
    }

    /** The sentence about the one thing that the rule finds on this day. */
    static AbstractStringAssert<?> assertSaid(Rule rule, Example day) {
        var findings = Findings.of(day.conference(), Scorecard.of(List.of(rule), Map.of()), day.placed());
        assertThat(findings).hasSize(1);
        return assertThat(said(findings.getFirst()));
    }

    static String said(Finding finding) {
        return Sentences.of(Locale.ENGLISH, BUNDLE, REOPTIMISING).say(finding.message());
    }

    private static String pattern(String rule) {
        return Stream.of(BUNDLE, REOPTIMISING)
                .map(name -> ResourceBundle.getBundle(name, Locale.ENGLISH))
                .filter(bundle -> bundle.containsKey(rule))
                .map(bundle -> bundle.getString(rule))
                .findFirst()
                .orElseThrow();
    }

    /** Sentences of facts have the finding's arguments behind those of their own. */
    private static int highestArgumentOfFacts(String rule) {
        return FACTS.keySet().stream()
                .filter(key -> key.startsWith(rule + "."))
                .map(FACTS::getString)
                .mapToInt(text -> highestArgument(text) - FIRST_OF_FINDING)
                .max()
                .orElse(-1);
    }

    private static int highestArgument(String text) {
        var pattern = new MessagePattern(text);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
                .mapToInt(MessagePattern.Part::getValue)
                .max()
                .orElse(-1);
    }
}
