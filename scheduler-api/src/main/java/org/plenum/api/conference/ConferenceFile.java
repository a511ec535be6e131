package org.plenum.api.conference;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.Format.ConferenceFormat;
import org.plenum.exchange.Format.TimetableFormat;
import org.plenum.exchange.Formats;
import org.plenum.exchange.Reading;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/**
 * A file that holds a conference in any format, read by its content.
 *
 * @param format its name, such as conference.xlsx
 */
public record ConferenceFile(String format, Reading<ConferenceDocument> reading) {
    private static final Formats FORMATS = Formats.of(TimetableRules.ALL, Presets.ALL);

    /**
     * The conference in a file, with all issues.
     *
     * @throws Refusal if it holds a timetable
     */
    public static ConferenceFile of(byte[] bytes) {
        return switch (FORMATS.ofContent(bytes)) {
            case ConferenceFormat form ->
                new ConferenceFile(form.name(), form.input().read(bytes));
            case TimetableFormat form ->
                throw Refusal.senseless(
                        "The file is a %s, and should be a conference.\nUse another file.".formatted(form.name()));
        };
    }

    /** The document as JSON. */
    public static String text(ConferenceDocument document) {
        return Documents.text(document);
    }

    /** The members of each list of the document; empty if the file is unusable. */
    public Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        reading.result()
                .ifPresent(document -> document.json().forEachEntry((name, value) -> {
                    if (value.isArray()) {
                        counts.put(name, value.size());
                    }
                }));
        return counts;
    }
}
