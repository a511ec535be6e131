package org.plenum.exchange.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.plenum.exchange.ConferenceDiff;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.ConferenceReader;
import org.plenum.exchange.programme.FieldChanges.FieldChange;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** What was changed, with the texts before and after. */
class FieldChangesTest {
    private static final String BEFORE = """
            {"schema": "plenum/conference/1", "id": "spring", "name": "Spring", "timeZone": "Europe/Paris",
             "days": [{"date": "2027-03-01", "opens": "09:00", "closes": "18:00"}],
             "rooms": [{"id": "aula", "name": "Great Hall"}, {"id": "quay"}],
             "sessions": [{"id": "opening", "title": "Opening", "kind": "PLENARY", "duration": "PT60M"}]}
            """;

    @Test
    void areInTheWordsOfTheTables() {
        assertThat(changes("\"PT60M\"", "\"PT90M\", \"pinned\": {\"room\": \"aula\"}"))
                .containsExactly(
                        new FieldChange("Duration", "1:00", "1:30"),
                        new FieldChange("Fixed room", "", "Great Hall")); // by its name
    }

    /** What has a table of its own, and what is written otherwise. */
    @Test
    void areTitlesWhereNoTextDiffers() {
        assertThat(changes(
                        "\"PT60M\"",
                        "\"PT1H\", \"allowed\": [{\"start\": \"2027-03-01T09:00\", \"end\": \"2027-03-01T12:00\"}]"))
                .containsExactly(
                        new FieldChange("Duration", "", ""), new FieldChange("Session times (allowed)", "", ""));
    }

    @Test
    void areOfDaysByTheirDatesAndOfTheConferenceItself() {
        assertThat(changes("18:00", "19:00")).containsExactly(new FieldChange("Closes", "18:00", "19:00"));
        assertThat(changes("Europe/Paris", "Europe/Rome"))
                .containsExactly(new FieldChange("Time zone", "Europe/Paris", "Europe/Rome"));
    }

    /** Relations have no ids: a changed one is another. */
    @Test
    void areWholeRowsWhereMembersHaveNoIds() {
        var relations = "\"relations\": [{\"type\": \"FIRST\", \"sessions\": [\"opening\"]}]";
        assertThat(changes("\"sessions\"", relations + ", \"sessions\""))
                .containsExactly(new FieldChange("", "", "FIRST · Opening"));
        assertThat(changes("\"rooms\"", "\"languages\": [\"fr\", \"en\"], \"rooms\""))
                .containsExactly(new FieldChange("Languages", "", "French; English")); // a list of texts is a field
    }

    private static List<FieldChange> changes(String old, String now) {
        var before = document(BEFORE);
        var after = document(BEFORE.replace(old, now));
        var changes = FieldChanges.between(before, after, Locale.ENGLISH);
        return ConferenceDiff.between(before, after).differences().stream()
                .flatMap(difference -> changes.of(difference).stream())
                .toList();
    }

    private static ConferenceDocument document(String json) {
        var reading = ConferenceReader.of(TimetableRules.ALL, Presets.ALL).read(json.getBytes(StandardCharsets.UTF_8));
        return reading.result().orElseThrow(() -> new AssertionError(reading.issues()));
    }
}
