package org.plenum.exchange.choice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.ConferenceReader;
import org.plenum.exchange.choice.Choices.UnknownTitle;
import org.plenum.exchange.programme.Programme;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** A conference with five sessions, and choices among them. */
final class Chosen {
    static final ConferenceDocument FIVE = read("""
            {"schema": "plenum/conference/1", "id": "five", "name": "Five", "timeZone": "Europe/Paris",
             "days": [{"date": "2019-04-09", "opens": "09:00", "closes": "18:00"}],
             "rooms": [{"id": "aula", "name": "Aula"}],
             "sessions": [
               {"id": "cyber", "title": "Cybercrime", "kind": "BRIEFING", "duration": "PT60M"},
               {"id": "drugs", "title": "Drugs, precursors and money", "kind": "BRIEFING", "duration": "PT60M"},
               {"id": "women", "title": "Women in policing", "kind": "BRIEFING", "duration": "PT60M"},
               {"id": "r1", "title": "Roundtable", "kind": "ROUNDTABLE", "duration": "PT60M"},
               {"id": "r2", "title": "Roundtable", "kind": "ROUNDTABLE", "duration": "PT60M"}],
             "interests": [{"sessions": ["women", "cyber"], "heads": 4}, {"sessions": ["cyber", "drugs", "women"]}]}
            """);

    static final Programme PROGRAMME = Programme.of(FIVE, Locale.ENGLISH);

    private Chosen() {}

    private static ConferenceDocument read(String json) {
        return ConferenceReader.of(TimetableRules.ALL, Presets.ALL)
                .read(json.getBytes(StandardCharsets.UTF_8))
                .result()
                .orElseThrow();
    }

    static Programme programme(String json) {
        return Programme.of(read(json), Locale.ENGLISH);
    }

    static Choices in(String... lines) {
        return ChoiceReader.read(PROGRAMME, String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .result()
                .orElseThrow();
    }

    /** As {@code cyber+drugs 2}, the strongest first. */
    static List<String> pairs(Choices choices) {
        return choices.strongest().stream()
                .map(pair -> pair.one() + "+" + pair.other() + " " + pair.heads())
                .toList();
    }

    /** As {@code Cibercrime (Cybercrime)}. */
    static List<String> unknown(Choices choices) {
        return choices.unknown().stream().map(Chosen::say).toList();
    }

    private static String say(UnknownTitle unknown) {
        return unknown.title() + " (" + String.join(", ", unknown.meant()) + ")";
    }
}
