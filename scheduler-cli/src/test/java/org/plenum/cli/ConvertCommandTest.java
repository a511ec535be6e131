package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
                "There is no format “stone-tablet”.Use one of conference.json, timetable.json, cosplib.xlsx, solution.xlsx.");
    }

    @Test
    void listsTheFormatsInItsHelp() {
        assertThat(Run.plenum("convert", "--help").out()).contains("conference.json, timetable.json, cosplib.xlsx,");
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
        assertThat(run.err()).startsWith(workbook + ": error: This is no Excel workbook that can be read: ");
    }

    @Test
    void writesNoInstancesOfCosplib() {
        assertRefused(
                Run.plenum("convert", retreat, folder.resolve("instance.xlsx")),
                "A document in conference.json cannot be written as cosplib.xlsx."
                        + "Use “plenum solve”, or another --to.");
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
