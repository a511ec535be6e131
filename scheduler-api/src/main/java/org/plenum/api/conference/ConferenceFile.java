package org.plenum.api.conference;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.Formats;
import org.plenum.exchange.Reading;
import org.plenum.exchange.external.ImportedPlaces;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file that holds a conference in any format, read by its content.
 *
 * @param format its name, such as conference.xlsx
 * @param external whether another tool has made it, so that one can choose what becomes of its events' places
 */
public record ConferenceFile(String format, boolean external, Reading<ConferenceDocument> reading) {
    private static final Formats FORMATS = Formats.of(TimetableRules.ALL, Presets.ALL);

    /**
     * The conference in a file, with all issues.
     *
     * @param places what becomes of the places in the programme of another tool
     */
    public static ConferenceFile of(byte[] bytes, ImportedPlaces places) {
        var format = FORMATS.with(places).ofConference(bytes);
        return new ConferenceFile(
                format.name(), format.external(), format.input().read(bytes));
    }

    /** The document as JSON. */
    public static String text(ConferenceDocument document) {
        return Documents.text(document);
    }

    /**
     * The conference, with another id.
     *
     * @throws Refusal if the file cannot be used, or this cannot be an id
     */
    public ConferenceDocument withId(String id) {
        var document = Documents.usable(reading);
        if (document.conference().id().equals(id)) {
            return document;
        }
        var json = document.json().deepCopy().put("id", id);
        if (json.path("baseline") instanceof ObjectNode baseline && baseline.has("conference")) {
            baseline.put("conference", id);
        }
        var renamed = new ConferenceDocument(document.conference(), json); // of which only the text counts
        return Documents.usable(Documents.read(text(renamed).getBytes(StandardCharsets.UTF_8)));
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
