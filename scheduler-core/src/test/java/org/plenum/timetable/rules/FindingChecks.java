package org.plenum.timetable.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.plenum.Bundle;
import org.plenum.rule.Finding;
import org.plenum.rule.Sentences;

/** What must be true of every finding, whatever it is about: above all that it can be said. */
final class FindingChecks {
    static final String BUNDLE = "org.plenum.timetable.rules.messages";

    private FindingChecks() {}

    static void check(Finding finding) {
        assertThat(finding.penalty()).isPositive();
        assertThat(finding.points()).isPositive();
        assertThat(finding.message().key()).isEqualTo(finding.rule());
        assertThat(finding.subjects())
                .as("subjects of %s", finding)
                .isNotEmpty()
                .doesNotHaveDuplicates();
        var pattern = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH).getString(finding.rule());
        assertThat(highestArgument(pattern))
                .as("the highest placeholder of %s", pattern)
                .isEqualTo(finding.message().arguments().size() - 1);
        var sentence = said(finding);
        assertThat(sentence).contains(". Maybe ").doesNotContain("{").endsWith(".");
        assertNamesAllSubjects(sentence, finding);
        Bundle.TRANSLATIONS.forEach(
                locale -> assertNamesAllSubjects(Sentences.of(locale, BUNDLE).say(finding.message()), finding));
    }

    private static void assertNamesAllSubjects(String sentence, Finding finding) {
        finding.subjects()
                .forEach(subject -> assertThat(sentence)
                        .matches(
                                said -> said.contains(subject.substring(subject.indexOf(':') + 1)),
                                "names " + subject));
    }

    static String said(Finding finding) {
        return Sentences.of(Locale.ENGLISH, BUNDLE).say(finding.message());
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
