package org.plenum.exchange.programme;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.ConferenceReader;
import org.plenum.exchange.programme.Edited.Complaint;
import org.plenum.exchange.programme.Edits.RowEdit;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layouts;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** A small conference, and edits of it. */
final class Entered {
    static final ConferenceDocument SMALL = read("""
            {"schema": "plenum/conference/1", "id": "small", "name": "Small", "timeZone": "Europe/Paris",
             "days": [{"date": "2019-04-09", "opens": "09:00", "closes": "18:00"},
                      {"date": "2019-04-10", "opens": "09:00", "closes": "18:00",
                       "breaks": [{"name": "Lunch", "start": "12:30", "end": "14:00"}]}],
             "rooms": [{"id": "aula", "name": "Aula Magna", "capacity": 400}, {"id": "rhone", "name": "Rhône, left wing"}],
             "people": [{"id": "sg", "name": "Secretary General"}],
             "sessions": [{"id": "opening", "title": "Opening", "kind": "PLENARY", "duration": "PT60M"},
                          {"id": "cyber", "title": "Cybercrime", "kind": "BRIEFING", "duration": "PT90M",
                           "rooms": ["aula", "rhone"], "people": [{"id": "sg", "role": "SPEAKER"}]}],
             "relations": [{"type": "BEFORE", "sessions": ["opening", "cyber"]},
                           {"type": "SAME_DAY", "sessions": ["opening", "cyber"]}]}
            """);

    private static final ProgrammeEditor EDITOR = ProgrammeEditor.of(TimetableRules.ALL, Presets.ALL);

    private Entered() {}

    static ConferenceDocument read(String json) {
        return ConferenceReader.of(TimetableRules.ALL, Presets.ALL)
                .read(json.getBytes(StandardCharsets.UTF_8))
                .result()
                .orElseThrow();
    }

    static Layout table(String title) {
        return Layouts.ALL.stream()
                .filter(layout -> layout.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    static Edited in(ConferenceDocument document, String table, RowEdit... edits) {
        return apply(document, document, table, edits);
    }

    static Edited apply(ConferenceDocument seen, ConferenceDocument now, String table, RowEdit... edits) {
        return EDITOR.apply(seen, now, new Edits(table(table), Arrays.asList(edits), false), Locale.ENGLISH);
    }

    static Edited adding(ConferenceDocument document, String table, RowEdit... edits) {
        return EDITOR.apply(document, document, new Edits(table(table), Arrays.asList(edits), true), Locale.ENGLISH);
    }

    static Edits.Put put(String key, String... columnsAndTexts) {
        var texts = new HashMap<String, String>();
        for (var at = 0; at < columnsAndTexts.length; at += 2) {
            texts.put(columnsAndTexts[at], columnsAndTexts[at + 1]);
        }
        return new Edits.Put(key, Map.copyOf(texts));
    }

    /** The fields with complaints, each with the complaint's code. */
    static List<String> spots(Edited edited) {
        return edited.complaints().stream().map(Entered::spot).toList();
    }

    private static String spot(Complaint complaint) {
        var at = complaint.at();
        return at.table() + " " + at.row() + " " + at.column() + ": "
                + complaint.issue().code();
    }
}
