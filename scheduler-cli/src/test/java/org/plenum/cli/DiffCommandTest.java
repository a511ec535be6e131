package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one timetable of the retreat has otherwise than another. */
class DiffCommandTest {
    private static final String BEFORE = """
            { "conference": "retreat", "version": 1, "placements": [
              { "session": "opening", "start": "2026-05-04T09:00", "room": "hall" },
              { "session": "figures", "start": "2026-05-04T11:00", "room": "library" },
              { "session": "forecast", "start": "2026-05-05T09:00", "room": "library" },
              { "session": "film", "start": "2026-05-05T10:00", "room": "hall" },
              { "session": "dinner", "start": "2026-05-04T12:00", "room": "terrace" } ] }
            """;

    /** The dinner is no session of the retreat any more, nor is the terrace a room of it. */
    private static final String AFTER = """
            { "conference": "retreat", "placements": [
              { "session": "opening", "start": "2026-05-04T09:00", "room": "hall" },
              { "session": "figures", "start": "2026-05-04T11:00", "room": "hall" },
              { "session": "forecast", "start": "2026-05-05T10:00", "room": "hall" },
              { "session": "film", "start": "2026-05-05T09:00", "room": "hall" },
              { "session": "closing", "start": "2026-05-05T11:15", "room": "hall" } ] }
            """;

    @TempDir
    private Path folder;

    private Path before;
    private Path after;
    private Path retreat;

    @BeforeEach
    void writeFiles() {
        before = Run.file(folder, "before.json", BEFORE);
        after = Run.file(folder, "after.json", AFTER);
        retreat = Run.retreat(folder);
    }

    @Test
    void comparesByIdsWithoutAConference() {
        var run = Run.plenum("diff", before, after);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        "Moved to another time (2)",
                        "  film: 2026-05-05 10:00 hall -> 2026-05-05 09:00 hall",
                        "  forecast: 2026-05-05 09:00 library -> 2026-05-05 10:00 hall",
                        "Moved to another room only (1)",
                        "  figures: 2026-05-04 11:00 library -> 2026-05-04 11:00 hall",
                        "New (1)",
                        "  closing: nowhere -> 2026-05-05 11:15 hall",
                        "Cancelled (1)",
                        "  dinner: 2026-05-04 12:00 terrace -> nowhere",
                        "Unchanged, whatever their lengths (1)");
        assertThat(run.err()).isEqualToNormalizingNewlines("""
                        Lengths were not compared, since timetables do not hold them.
                        Give the conference twice, as it was and as it is, with --conference.
                        """);
    }

    @Test
    void namesSessionsAndThoseTouchedWithAConference() {
        var run = Run.plenum("diff", before, after, "--conference", retreat);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .contains(
                        "  A film (film): 2026-05-05 10:00 hall -> 2026-05-05 09:00 hall",
                        "  dinner (dinner): 2026-05-04 12:00 terrace -> nowhere")
                .endsWith(
                        "Unchanged, whatever their lengths (1)",
                        "Affected (1)",
                        "  head (person:head): 2"); // chairs the forecast, may attend the closing
        assertThat(run.err()).isEqualToNormalizingNewlines("""
                        Lengths were not compared, since timetables do not hold them.
                        Give the conference as it was, too, with --conference.
                        """);
    }

    @Test
    void printsWhatOneOfThemIsTold() {
        var run = Run.plenum("diff", before, after, "--conference", retreat, "--for", "person:head");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        "For head, 2 sessions change.",
                        "You chair: “The forecast” is now on Tuesday 5 May at 10:00 in hall"
                                + " (before: Tuesday 5 May at 09:00, library).",
                        "“Closing” is new: on Tuesday 5 May at 11:15 in hall.");
    }

    @Test
    void answersInJson() {
        var json = Run.plenum("diff", before, after, "--json", "--conference", retreat)
                .json();

        assertThat(json.propertyNames()).containsExactly("counts", "differences", "touched");
        assertThat(json.path("counts"))
                .isEqualTo(Run.json("{\"moved\":2,\"length\":0,\"room\":1,\"new\":1,\"left-out\":0,\"cancelled\":1,"
                        + "\"unchanged\":1}"));
        assertThat(json.path("differences").path(0)).isEqualTo(Run.json("""
                { "session": "figures", "kind": "room", "from": { "start": "2026-05-04T11:00", "room": "library" },
                  "to": { "start": "2026-05-04T11:00", "room": "hall" } }
                """));
        var touched = json.path("touched").path(0);
        assertThat(touched.path("subject").asString()).isEqualTo("person:head");
        assertThat(touched.path("differences").size()).isEqualTo(2);
        assertThat(touched.path("told").path(0).asString()).isEqualTo("For head, 2 sessions change.");
        assertThat(Run.plenum("diff", before, after, "--json").json().propertyNames())
                .containsExactly("counts", "differences");
    }

    @Test
    void aSessionThatBecameLongerDiffersWhereBothDocumentsAreGiven() {
        var longer = Run.file(
                folder,
                "longer.json",
                Run.text(retreat).replaceFirst("(?s)(\"id\": \"forecast\".*?)PT60M", "$1PT150M"));

        var run = Run.plenum("diff", before, before, "--conference", retreat, "--conference", longer);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        "Longer or shorter (1)",
                        "  The forecast (forecast): 2026-05-05 09:00–10:00 library -> 2026-05-05 09:00–11:30 library",
                        "Unchanged (4)",
                        "Affected (1)",
                        "  head (person:head): 1");
        var told = Run.plenum(
                "diff", before, before, "--conference", retreat, "--conference", longer, "--for", "person:head");
        assertThat(told.out())
                .contains("You chair: “The forecast” on Tuesday 5 May at 09:00 in library now lasts until 11:30:"
                        + " 150 minutes (before: 60 minutes).");
        var json = Run.plenum("diff", before, before, "--json", "--conference", retreat, "--conference", longer)
                .json();
        assertThat(json.path("differences").path(0)).isEqualTo(Run.json("""
                { "session": "forecast", "kind": "length",
                  "from": { "start": "2026-05-05T09:00", "end": "2026-05-05T10:00", "room": "library" },
                  "to": { "start": "2026-05-05T09:00", "end": "2026-05-05T11:30", "room": "library" } }
                """));
    }

    @Test
    void whatIsLeftOutForNowIsNotCancelled() {
        var without = BEFORE.replaceFirst("(?m)^.*\"film\".*$", "");
        var out = Run.file(folder, "out.json", without);

        assertThat(Run.plenum("diff", before, out, "--conference", retreat)
                        .out()
                        .lines())
                .contains("Left out for now (1)", "  A film (film): 2026-05-05 10:00 hall -> nowhere")
                .noneMatch(line -> line.startsWith("Cancelled"));
        var saying = Run.file(
                folder,
                "saying.json",
                without.replace("\"placements\"", "\"leftOut\": [{\"session\": \"film\"}], \"placements\""));
        assertThat(Run.plenum("diff", before, saying).out().lines())
                .as("the timetable says so itself")
                .contains("Left out for now (1)");
    }

    @Test
    void aTitleStaysOnItsLine() {
        var broken = Run.file(
                folder, "broken.json", Run.text(retreat).replace("\"A film\"", "\"A\\nfilm\\u2028at\\tnight\""));

        assertThat(Run.plenum("diff", before, after, "--conference", broken)
                        .out()
                        .lines())
                .contains("  A film at night (film): 2026-05-05 10:00 hall -> 2026-05-05 09:00 hall");
    }

    @Test
    void aSessionWithoutATitleIsCalledByItsId() {
        var nameless = Run.file(folder, "nameless.json", Run.text(retreat).replace("\"A film\"", "\" \\u200f\""));

        var run = Run.plenum("diff", before, after, "--conference", nameless);

        assertThat(run.err()).contains("“film” has no visible name, so its id is shown instead.");
        assertThat(run.out().lines()).contains("  film (film): 2026-05-05 10:00 hall -> 2026-05-05 09:00 hall");
    }

    @Test
    void findsNothingBetweenATimetableAndItself() {
        var run = Run.plenum("diff", before, before);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines("Unchanged, whatever their lengths (5)");
    }

    @Test
    void doesNotMindAnotherRoomWhereNobodyDoes() {
        var moved = Run.file(folder, "moved.json", BEFORE.replace("\"terrace\"", "\"hall\""));

        assertThat(Run.plenum("diff", before, moved).exit()).isEqualTo(1);
        assertThat(Run.plenum("diff", before, moved, "--ignore-room").exit()).isZero();
    }

    @Test
    void exitsForThoseWhomItWasAskedAbout() {
        var moved = Run.file(folder, "moved.json", BEFORE.replace("\"terrace\"", "\"hall\""));
        var run = Run.plenum("diff", before, moved, "--conference", retreat, "--for", "person:head");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines("Nothing changes for head.");
    }

    @Test
    void refusesWhatCannotBeCompared() {
        var other = Run.file(folder, "other.json", BEFORE.replace("retreat", "summit"));

        assertThat(Run.plenum("diff", before, other))
                .isEqualTo(new Run(
                        2,
                        "",
                        "The file “%s” is of the conference “summit”, and should be of “retreat”.%nCompare timetables of one conference.%n"
                                .formatted(other)));
        assertThat(Run.plenum("diff", other, other, "--conference", retreat).exit())
                .isEqualTo(2);
        assertThat(Run.plenum("diff", before, retreat).exit()).isEqualTo(2);
        assertThat(Run.plenum("diff", before).exit()).isEqualTo(2);
    }

    @Test
    void refusesAnybodyWhomTheConferenceDoesNotHave() {
        var run = Run.plenum("diff", before, after, "--conference", retreat, "--for", "person:tail");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("The conference has no “person:tail”.");
        assertThat(Run.plenum("diff", before, after, "--for", "person:head").err())
                .startsWith("Nobody is known for --for without a conference.");
    }

    @Test
    void explainsItsExitCodes() {
        assertThat(Run.plenum("diff", "--help").out())
                .contains("0   nothing differs", "1   something differs", "2   the input cannot be used");
    }
}
