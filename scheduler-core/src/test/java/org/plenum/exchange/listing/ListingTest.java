package org.plenum.exchange.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenum.exchange.ConferenceReader;
import org.plenum.timetable.Edition;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.event.DatedEdition;
import org.plenum.timetable.event.Events;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** A plenary before two workshops beside each other; the title of one would be run as a formula. */
class ListingTest {
    private static final String CONFERENCE = """
            {"schema": "plenum/conference/1", "id": "ncb", "name": "Heads of NCB", "timeZone": "Europe/Paris",
             "days": [{"date": "2019-04-09", "opens": "09:00", "closes": "18:00"}],
             "rooms": [{"id": "aula", "name": "Aula"}, {"id": "unused"}, {"id": "quay", "name": "Quay"}],
             "people": [{"id": "sg", "name": "Stock, Jürgen"}],
             "sessions": [{"id": "opening", "title": "Opening", "kind": "PLENARY", "duration": "PT60M",
                           "people": [{"id": "sg", "role": "CHAIR"}], "interpretation": ["fr", "ar"]},
                          {"id": "sum", "title": "=SUM(A1)", "kind": "WORKSHOP", "duration": "PT90M"},
                          {"id": "forum", "title": "Forum", "kind": "WORKSHOP", "duration": "PT45M"},
                          {"id": "off", "title": "Off", "kind": "WORKSHOP", "duration": "PT45M"}]}
            """;

    @TempDir
    private Path folder;

    private static Listing listing() {
        var conference = ConferenceReader.of(TimetableRules.ALL, Presets.ALL)
                .read(CONFERENCE.getBytes(StandardCharsets.UTF_8))
                .result()
                .orElseThrow()
                .conference();
        var places = List.of(
                at("opening", "2019-04-09T09:00", "aula"),
                at("sum", "2019-04-09T10:00", "aula"),
                at("forum", "2019-04-09T10:15", "quay"));
        var first = new DatedEdition(
                new Edition(conference, List.of(at("off", "2019-04-09T16:00", "aula"))),
                Instant.parse("2019-03-01T10:00:00Z"),
                false);
        var second = new DatedEdition(new Edition(conference, places), Instant.parse("2019-03-02T10:00:00Z"), false);
        return new Listing(conference, Events.of(List.of(first, second)), Locale.ENGLISH);
    }

    private static Position at(String session, String start, String room) {
        return new Position(session, LocalDateTime.parse(start), room, false);
    }

    @Test
    void eachSessionIsARowThatNoSpreadsheetRuns() throws IOException {
        var out = new ByteArrayOutputStream();
        listing().writeText(out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFFDate,Start,End,Room,Title,Kind,Track,People,Interpretation,Audience: regions,State",
                        "2019-04-09,09:00,10:00,Aula,Opening,plenary,,\"Stock, Jürgen\",\"French; Arabic\",,",
                        "2019-04-09,10:00,11:30,Aula,'=SUM(A1),workshop,,,,,",
                        "2019-04-09,10:15,11:00,Quay,Forum,workshop,,,,,",
                        "2019-04-09,16:00,16:45,Aula,Off,workshop,,,,,cancelled");
    }

    @Test
    void eachDayIsAGridWithThePlenaryAcrossIt() throws IOException {
        var out = new ByteArrayOutputStream();
        listing().writeWorkbook(out);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("Timetable", "2019-04-09");
            var rows = book.findSheet("2019-04-09").orElseThrow().read();
            assertThat(rows.stream().map(row -> row.getCellText(0)))
                    .containsExactly("Time", "09:00", "10:00", "10:15", "11:00", "11:30");
            assertThat(rows.getFirst().getCellText(2)).isEqualTo("Quay"); // the unused room is left out
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Opening\n09:00–10:00, Aula");
            assertThat(rows.get(2).getCellText(1)).isEqualTo("=SUM(A1)\n10:00–11:30");
            assertThat(rows.get(3).getCellText(2)).isEqualTo("Forum\n10:15–11:00");
        }
        assertThat(entry(out.toByteArray(), "xl/worksheets/sheet2.xml"))
                .contains("<mergeCell ref=\"B2:C2\"/>") // the plenary over both rooms
                .contains("<mergeCell ref=\"B3:B5\"/>") // from ten to half past eleven
                .doesNotContain("<f>");
    }

    private String entry(byte[] archive, String name) throws IOException {
        var file = Files.write(folder.resolve("book.xlsx"), archive);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
