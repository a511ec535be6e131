package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents read and written again. */
class ConvertCommandTest {
    /** Says nothing of what it is: its placements do. */
    private static final String TIMETABLE = """
            { "conference": "retreat", "placements": [
              { "session": "film", "start": "2026-05-04T11:00", "room": "hall" } ], "notes": "Nur für uns." }
            """;

    @TempDir
    private Path folder;

    private Path retreat;
    private Path output;

    @BeforeEach
    void writeRetreat() {
        retreat = Run.retreat(folder);
        output = folder.resolve("output");
    }

    @Test
    void writesAConferenceAsItWas() {
        var run = Run.plenum("convert", retreat, output);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Run.json(output)).isEqualTo(Run.json(retreat));
    }

    @Test
    void writesATimetableAsItWas() {
        var timetable = Run.file(folder, "timetable.json", TIMETABLE);

        var run = Run.plenum("convert", timetable, output, "--conference", retreat);

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Run.json(output)).isEqualTo(Run.json(TIMETABLE));
    }

    @Test
    void leavesItsOwnInputAsItIs() {
        var before = Run.text(retreat);

        assertThat(Run.plenum("convert", retreat, retreat).exit()).isEqualTo(2);
        assertThat(Run.text(retreat)).isEqualTo(before);
    }

    @Test
    void asksForTheConferenceOfATimetable() {
        var timetable = Run.file(folder, "timetable.json", TIMETABLE);

        assertRefused(
                Run.plenum("convert", timetable, output),
                "The file “%s” is a timetable.json, which cannot be read without its conference.".formatted(timetable)
                        + "Add “--conference FILE”.");
    }

    @Test
    void listsTheFormatsWhereOneIsNotKnown() {
        assertRefused(
                Run.plenum("convert", retreat, output, "--to", "stone-tablet"),
                "There is no format “stone-tablet”.Use one of conference.json, conference.xlsx,"
                        + " conference.zip, timetable.json, cosplib.xlsx, solution.xlsx,"
                        + " schedule.xml, schedule.json, sessionize.json, calendar.ics,"
                        + " timetable.xlsx, timetable.csv.");
    }

    @Test
    void listsTheFormatsInItsHelp() {
        assertThat(Run.plenum("convert", "--help").out()).contains("conference.json, conference.xlsx, conference.zip,");
    }

    @Test
    void doesNotMakeATimetableOfAConference() {
        assertRefused(
                Run.plenum("convert", retreat, folder.resolve("x.timetable.json")),
                "A document in conference.json cannot be written as timetable.json."
                        + "Use “plenum solve”, or another --to.");
    }

    @Test
    void tellsWhatIsWrongWithAWorkbookAndEndsWithTwo() {
        var workbook = Run.file(folder, "instance.xlsx", "PK, and then nothing that a workbook has");

        var run = Run.plenum("convert", workbook, folder.resolve("conference.json"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith(workbook + ": error: The workbook is damaged. Open it in a spreadsheet,");
    }

    @Test
    void writesNoInstancesOfCosplib() {
        assertRefused(
                Run.plenum("convert", retreat, folder.resolve("instance.xlsx"), "--to", "cosplib.xlsx"),
                "A document in conference.json cannot be written as cosplib.xlsx."
                        + "Use “plenum solve”, or another --to.");
    }

    @Test
    void writesAConferenceAsAWorkbookAndReadsItAgain() {
        for (var name : List.of("book.xlsx", "book.zip")) {
            var book = folder.resolve(name);
            var again = folder.resolve(name + ".json");

            assertThat(Run.plenum("convert", retreat, book)).isEqualTo(new Run(0, "", ""));
            assertThat(Run.plenum("convert", book, again)).isEqualTo(new Run(0, "", ""));
            assertThat(Run.json(again)).isEqualTo(Run.json(retreat));
            assertThat(Run.plenum("check", book)).isEqualTo(Run.plenum("check", retreat));
        }
    }

    @Test
    void convertsInstancesOfCosplibAsBefore() {
        var run = Run.plenum("convert", Path.of("../samples/cosplib/N2OR.xlsx"), folder.resolve("n2or.json"));

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Run.json(folder.resolve("n2or.json")).path("sessions")).hasSize(35);
    }

    @Test
    void tellsEachComplaintOfAWorkbookWithSheetAndCell() throws IOException {
        var book = folder.resolve("book.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(book))) {
            for (var sheet : List.of(
                    "Conference.csv:Id;Name;Time zone\nretreat;Retreat;Europe/Paris",
                    "Days.csv:Date;Opens;Closes\n04/05/2026;9:00;18:00",
                    "Rooms.csv:Id\nhall",
                    "Sessions.csv:Title;Kind;Duration\nFilm;social;long")) {
                zip.putNextEntry(new ZipEntry(sheet.substring(0, sheet.indexOf(':'))));
                zip.write(sheet.substring(sheet.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        var run = Run.plenum("convert", book, output);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        book + ": error: Days.csv, row 2, column Date (A2): The date “04/05/2026” may be 2026-05-04 or"
                                + " 2026-04-05. Write year, month and day, as here.",
                        book
                                + ": error: Sessions.csv, row 2, column Duration (C2): The cell holds “long”, and should hold"
                                + " a duration such as 90 or 1:30. Correct it.",
                        "The file “%s” cannot be used: it has 2 errors.".formatted(book));
    }

    @Test
    void saysWhatAFileIsThatOnlyIsCalledAWorkbook() {
        var book = Run.file(folder, "book.xlsx", "<html><table>");

        assertThat(Run.plenum("convert", book, output).err())
                .startsWith(book + ": error: This is a web page or another XML file, not a workbook.");
    }

    @Test
    void writesATemplateInFourLanguages() {
        for (var language : List.of("en", "fr", "es", "ar")) {
            var book = folder.resolve(language + ".xlsx");

            assertThat(Run.plenum("template", book, "--language", language)).isEqualTo(new Run(0, "", ""));
            assertThat(Run.plenum("convert", book, output).err().lines().toList())
                    .hasSize(6); // all that is to fill in
        }
        assertRefused(
                Run.plenum("template", folder.resolve("x.xlsx"), "--language", "la"),
                "There is no template in the language “la”.Use one of en, fr, es, ar.");
    }

    @Test
    void writesATimetableAsASolutionAndReadsItAgain() {
        var timetable = Run.file(folder, "timetable.json", TIMETABLE);
        var solution = folder.resolve("solution.xlsx");

        assertThat(Run.plenum("convert", timetable, solution, "--conference", retreat))
                .isEqualTo(new Run(0, "", ""));
        var run = Run.plenum("convert", solution, output, "--conference", retreat, "--to", "timetable.json");
        assertThat(run.exit()).isZero();
        assertThat(Run.json(output).at("/placements/0/start").asString()).isEqualTo("2026-05-04T11:00");
        assertThat(Run.json(output).at("/placements/0/room").asString()).isEqualTo("hall");
    }

    @Test
    void writesATimetableAsACalendarWhichIsNeverRead() throws IOException {
        var timetable = Run.file(folder, "timetable.json", TIMETABLE);
        var calendar = folder.resolve("programme.ics");

        assertThat(Run.plenum("convert", timetable, calendar, "--conference", retreat))
                .isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(calendar))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;TZID=", ":20260504T110000\r\n");
        assertRefused(
                Run.plenum(
                        "convert",
                        timetable,
                        output,
                        "--conference",
                        retreat,
                        "--from",
                        "calendar.ics",
                        "--to",
                        "timetable.json"),
                "A calendar.ics is only written, never read.Use another --from.");
    }

    /** An event with neither id nor length, of a tool that names no zone. */
    private static final String PROGRAMME = """
            <schedule><conference><title>Meet</title></conference><day date="2026-05-04"><room name="Hall">
              <event><start>09:00</start><duration>1:00</duration><title>One</title></event>
              <event><start>10:00</start><title>Two</title></event>
            </room></day></schedule>
            """;

    @Test
    void makesAConferenceOfTheProgrammeOfAnotherTool() {
        var programme = Run.file(folder, "schedule.xml", PROGRAMME);

        var run = Run.plenum("convert", programme, output, "--to", "conference.json");

        assertThat(run.exit()).isZero();
        assertThat(run.err().lines())
                .containsExactly(
                        programme + ": warning at line 3: The event “Two” has no end, and got the usual length."
                                + " Check how long they take.",
                        programme + ": warning: The file names no time zone, so the conference has UTC."
                                + " Set the time zone of the place; the times of day stay as they are.");
        assertThat(Run.json(output).at("/sessions/1/pinned").toString())
                .isEqualTo("{\"start\":\"2026-05-04T10:00\",\"room\":\"hall\"}");
        assertThat(Run.plenum("check", programme).exit()).isZero();
        assertThat(Run.plenum("convert", programme, output, "--to", "schedule.xml")
                        .err())
                .contains("A document in schedule.xml cannot be written as schedule.xml.");
    }

    @Test
    void placesOfTheProgrammeComeInAsOneChooses() {
        var programme = Run.file(folder, "schedule.xml", PROGRAMME);
        var published = folder.resolve("published.json");
        var free = folder.resolve("free.json");

        assertThat(Run.plenum("convert", programme, published, "--placed", "baseline")
                        .exit())
                .isZero();
        assertThat(Run.plenum("convert", programme, free, "--placed", "free").exit())
                .isZero();
        assertThat(Run.json(published).at("/baseline/placements")).hasSize(2);
        assertThat(Run.json(free).has("baseline")).isFalse();
        assertThat(Run.json(free).at("/sessions/0").has("pinned")).isFalse();
        assertRefused(
                Run.plenum("convert", programme, output, "--placed", "anywhere"),
                "There is no choice “anywhere” of places.Use one of pins, baseline, free.");
    }

    @Test
    void leavesTheOutputAsItWasWhereTheInputCannotBeUsed() {
        Run.file(folder, "output", "precious");
        var broken = Run.file(folder, "broken.json", "{ \"schema\": ");

        var run = Run.plenum("convert", broken, output);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith(broken + ": error: The text is not JSON at line 1, column ");
        assertThat(Run.text(output)).isEqualTo("precious");
    }

    private static void assertRefused(Run run, String complaint) {
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualToIgnoringNewLines(complaint);
    }
}
