package org.plenum.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.exchange.ConferenceReader;
import org.plenum.exchange.Reading;
import org.plenum.exchange.TimetableReader;
import org.plenum.rule.Finding;
import org.plenum.rule.Findings;
import org.plenum.rule.Message;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** Small conferences, each with a timetable, that together break every rule: a rule's finding there is its example. */
final class Showcase {

    /** One with everything except talks, and one of talks; if both break a rule, the example is from the first. */
    private static final List<String> NAMES = List.of("showcase", "showcase-of-talks");

    private static final Map<String, Message> EXAMPLES = findings().stream()
            .collect(Collectors.toUnmodifiableMap(Finding::rule, Finding::message, (dearest, _) -> dearest));

    private Showcase() {}

    /**
     * The message of the rule's most expensive finding.
     *
     * @throws IllegalArgumentException where the showcases do not break the rule
     */
    static Message exampleOf(String rule) {
        return Optional.ofNullable(EXAMPLES.get(rule))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The showcases do not break the rule (%s).\nBreak it in one of them.".formatted(rule)));
    }

    static List<Finding> findings() {
        return NAMES.stream().flatMap(name -> findings(name).stream()).toList();
    }

    private static List<Finding> findings(String name) {
        var conference = whole(
                        ConferenceReader.of(TimetableRules.ALL, Presets.ALL).read(bytes(name + ".conference.json")))
                .conference();
        var timetable = whole(TimetableReader.read(bytes(name + ".timetable.json"), conference))
                .timetable();
        var scorecard = Scorecard.of(TimetableRules.ALL, conference.weights());
        return Findings.of(conference, scorecard, timetable.placed(conference));
    }

    private static <T> T whole(Reading<T> reading) {
        return reading.result()
                .orElseThrow(() -> new IllegalStateException("The showcase is broken: %s".formatted(reading.issues())));
    }

    private static byte[] bytes(String name) {
        try (var in = Objects.requireNonNull(Showcase.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
