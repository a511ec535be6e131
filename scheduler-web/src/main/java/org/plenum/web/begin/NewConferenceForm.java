package org.plenum.web.begin;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.web.shell.LocalizedTexts;
import org.springframework.util.MultiValueMap;

/**
 * The answers to the three questions from which a conference begins, as somebody typed them.
 *
 * @param place a city, a country or a time zone
 * @param opens when each day begins, and {@code closes}, when it ends
 */
public record NewConferenceForm(
        String name, String place, String first, String last, String opens, String closes, List<BreakRow> breaks) {
    public NewConferenceForm {
        breaks = List.copyOf(breaks);
    }

    /** The form as it is at first, with usual hours and breaks. */
    static NewConferenceForm usual(LocalizedTexts texts) {
        return new NewConferenceForm(
                "",
                "",
                "",
                "",
                "09:00",
                "18:00",
                List.of(
                        new BreakRow(texts.say("begin.coffee"), "10:30", "11:00"),
                        new BreakRow(texts.say("begin.lunch"), "12:30", "14:00")));
    }

    static NewConferenceForm of(MultiValueMap<String, String> typed) {
        var names = typed.getOrDefault("break", List.of());
        var starts = typed.getOrDefault("breakStart", List.of());
        var ends = typed.getOrDefault("breakEnd", List.of());
        return new NewConferenceForm(
                text(typed, "name"),
                text(typed, "place"),
                text(typed, "first"),
                text(typed, "last"),
                text(typed, "opens"),
                text(typed, "closes"),
                IntStream.range(0, Math.min(names.size(), Math.min(starts.size(), ends.size())))
                        .mapToObj(row -> new BreakRow(names.get(row).strip(), starts.get(row), ends.get(row)))
                        .filter(row -> !row.isEmpty())
                        .toList());
    }

    private static String text(MultiValueMap<String, String> typed, String field) {
        return Optional.ofNullable(typed.getFirst(field)).orElse("").strip();
    }

    /** The rows to show: those that are filled, and one more. */
    public List<BreakRow> rows() {
        return Stream.concat(breaks.stream(), Stream.of(new BreakRow("", "", "")))
                .toList();
    }
}
