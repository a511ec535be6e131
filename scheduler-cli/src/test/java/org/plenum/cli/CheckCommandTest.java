package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issues of a document, findings about a timetable. */
class CheckCommandTest {
    /** The film is left out, and the closing is where 30 of its 50 heads have no seat. */
    private static final String CROWDED = """
            { "conference": "retreat", "placements": [
              { "session": "opening", "start": "2026-05-04T09:00", "room": "hall" },
              { "session": "figures", "start": "2026-05-04T11:00", "room": "library" },
              { "session": "forecast", "start": "2026-05-05T09:00", "room": "library" },
              { "session": "closing", "start": "2026-05-05T11:15", "room": "library" } ] }
            """;

    private static final String IMPOSSIBLE = """
            { "schema": "plenum/conference/1", "id": "crowded", "name": "Crowded", "timeZone": "Europe/Paris",
              "days": [ { "date": "2026-05-04", "opens": "09:00", "closes": "12:00" } ],
              "rooms": [ { "id": "hall", "capacity": 50 } ],
              "sessions": [ { "id": "gala", "title": "Gala", "kind": "SOCIAL", "duration": "PT60M", "heads": 90 } ] }
            """;

    @TempDir
    private Path folder;

    private Path retreat;

    @BeforeEach
    void writeRetreat() {
        retreat = Run.retreat(folder);
    }

    @Test
    void saysThatADocumentCanBeUsed() {
        var run = Run.plenum("check", retreat);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualToIgnoringNewLines("Council retreat (retreat) can be used: 2 days, 2 rooms, 5 sessions.");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void groupsFindingsByLevelAndGivesTheScoreLast() {
        var run = Run.plenum("check", retreat, Run.file(folder, "crowded.json", CROWDED));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        "Broken: hard rules (1)",
                        "  room-too-small (30 x 1): library seats 20, but Closing (closing) expects 50."
                                + " Take hall, which seats 60.",
                        "Left out: medium rules (1)",
                        "  session-left-out (1 x 1): A film (film) has no place, and its importance is 1."
                                + " Give it more rooms, more time or fewer conditions.",
                        "Could be better: soft rules (2)",
                        // 20 - 12 * 1.2 = 5.6 of 20 seats, 20 - 15 * 1.2 = 2 of 20, in tenths of the room
                        "  room-too-big (3 x 2): library seats 20, but The forecast (forecast) expects only 12.",
                        "  room-too-big (1 x 2): library seats 20, but The figures (figures) expects only 15.",
                        "Score -30hard/-1medium/-8soft: not feasible.");
    }

    @Test
    void saysThatAConferenceIsImpossibleAndWhy() {
        var crowded = Run.file(folder, "crowded-retreat.json", IMPOSSIBLE);
        var run = Run.plenum("check", crowded);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        crowded
                                + ": impossible: Gala (gala) expects 90 people, and the largest room, hall, seats 50. "
                                + "Expect fewer people, or show it in a second room as well.",
                        "  because at /sessions/0/heads: Gala (gala) expects 90 people. Expect fewer people, or show it in a"
                                + " second room as well.",
                        "Crowded (crowded) can be read, but no timetable can have all of it: 1 day, 1 room, 1 session.");
    }

    @Test
    void saysOfManyReasonsTheFirstAndHowManyMore() {
        // 13 sessions of 15 minutes are 195, and the only room is open for 180: it takes each of them
        var sessions = IntStream.range(0, 13)
                .mapToObj(
                        "{ \"id\": \"s%d\", \"title\": \"S\", \"kind\": \"PANEL\", \"duration\": \"PT15M\" }"
                                ::formatted)
                .collect(Collectors.joining(","));
        var full = Run.file(
                folder,
                "full.json",
                IMPOSSIBLE.substring(0, IMPOSSIBLE.indexOf("{ \"id\": \"gala\"")) + sessions + "] }");

        var lines = Run.plenum("check", full).out().lines().toList();
        assertThat(lines).hasSize(11);
        assertThat(lines.getFirst())
                .isEqualTo(full
                        + ": impossible: 13 sessions of 195 minutes in all, within Monday 4 May 09:00–12:00, can only be in"
                        + " hall, where there are only 180. Open another room, or shorten them.");
        assertThat(lines.get(8)).isEqualTo("  because at /sessions/7/duration: S (s7) lasts 15 minutes. Shorten it.");
        assertThat(lines.get(9)).isEqualTo("  and because of 5 more: plenum check --json tells them all");
        assertThat(Run.plenum("check", full, "--json")
                        .json()
                        .path("issues")
                        .path(0)
                        .path("because"))
                .hasSize(13);
    }

    @Test
    void saysInJsonThatAConferenceIsImpossible() {
        var run = Run.plenum("check", Run.file(folder, "crowded-retreat.json", IMPOSSIBLE), "--json");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().path("issues")).isEqualTo(Run.json("""
                [ { "code": "impossible-room", "severity": "WARNING", "pointer": "/sessions/0/heads",
                    "message":
                        "Gala (gala) expects 90 people, and the largest room, hall, seats 50. Expect fewer people, or show it in a second room as well.",
                    "because": [ { "pointer": "/sessions/0/heads", "message":
                        "Gala (gala) expects 90 people. Expect fewer people, or show it in a second room as well." } ] } ]
                """));
    }

    @Test
    void answersInJson() {
        var json = Run.plenum("check", retreat, Run.file(folder, "crowded.json", CROWDED), "--json")
                .json();

        assertThat(json.propertyNames()).containsExactly("issues", "findings", "score");
        assertThat(json.path("score")).isEqualTo(Run.json("{\"hard\":-30,\"medium\":-1,\"soft\":-8}"));
        var finding = json.path("findings").path(0);
        assertThat(finding.path("rule").asString()).isEqualTo("room-too-small");
        assertThat(finding.path("level").asString()).isEqualTo("HARD");
        assertThat(finding.path("penalty").asInt()).isEqualTo(30);
        assertThat(finding.path("subjects")).isEqualTo(Run.json("[\"session:closing\",\"room:library\"]"));
    }

    @Test
    void answersInJsonAboutADocumentAlone() {
        var run = Run.plenum("check", retreat, "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json()).isEqualTo(Run.json("{\"issues\":[],\"findings\":[]}"));
    }

    @Test
    void answersInJsonAboutADocumentThatCannotBeUsed() {
        var broken = Run.file(folder, "broken.json", Run.text(retreat).replace("PT60M", "PT60"));

        var run = Run.plenum("check", broken, "--json");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json().path("issues").size()).isEqualTo(3); // sessions of an hour
        var issue = run.json().path("issues").path(0);
        assertThat(issue.path("code").asString()).isEqualTo("malformed-duration");
        assertThat(issue.path("severity").asString()).isEqualTo("ERROR");
        assertThat(issue.path("pointer").asString()).isEqualTo("/sessions/0/duration");
        assertThat(issue.path("message").asString()).startsWith("The duration “PT60” is not an ISO 8601 duration");
        assertThat(run.json().has("score")).isFalse();
    }

    @Test
    void refusesATimetableOfAnotherConference() {
        var other = Run.file(folder, "other.json", CROWDED.replace("\"retreat\"", "\"advance\""));

        var run = Run.plenum("check", retreat, other);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out().lines())
                .containsExactly(
                        other + ": error at /conference: The timetable is of the conference “advance”, not of"
                                + " “retreat”. Use another file.",
                        "The file “" + other + "” cannot be used: it has an error.");
    }

    @Test
    void agreesWithWhatASolveSays() {
        var solved = Run.plenum("solve", retreat, "--moves", 1000);
        var timetable = Run.file(folder, "timetable.json", solved.out());

        var checked = Run.plenum("check", retreat, timetable, "--json");

        assertThat(checked.exit()).isZero();
        assertThat(checked.json().path("score")).isEqualTo(solved.json().path("score"));
        assertThat(checked.json().path("findings")).isEqualTo(solved.json().path("findings"));
    }

    @Test
    void comparesWhatRegionsGot() {
        var run = Run.plenum("check", withRegions(), Run.file(folder, "crowded.json", CROWDED), "--parity");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().skip(9)) // what is said without it
                .containsExactly(
                        "Regions (2): what each got, beside the sessions for everyone (105 minutes)",
                        "         addressed  roundtable     seats  languages  languages  first half    late   mean  building",
                        "           minutes     minutes  per head   heard, %    missing   of day, %  starts  start   changes",
                        "  North         60          60       1.3          -          -           0       0  11:00         0",
                        "  South         60          60       1.6          -          -         100       0  09:00         0",
                        "  best          60          60       1.6          -          -         100       0  09:00         0",
                        "  worst         60          60       1.3          -          -           0       0  11:00         0",
                        "  gap            0           0       0.3          -          -         100       0  02:00         0");
    }

    @Test
    void comparesWhatRegionsGotInJson() {
        var json = Run.plenum("check", withRegions(), Run.file(folder, "crowded.json", CROWDED), "--parity", "--json")
                .json();

        assertThat(json.propertyNames()).containsExactly("issues", "findings", "score", "parity");
        assertThat(json.at("/parity/regions/0/values/seats-per-head").asInt()).isEqualTo(13); // 20 seats for 15
    }

    @Test
    void hasNothingToCompareWithoutRegions() {
        var run = Run.plenum("check", retreat, Run.file(folder, "crowded.json", CROWDED), "--parity");

        assertThat(run.out().lines().reduce((_, last) -> last))
                .hasValue("The conference has no regions to compare. Give each delegation its region.");
    }

    @Test
    void hasNothingToCompareWithoutATimetable() {
        var run = Run.plenum("check", retreat, "--parity");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "There is no timetable in which --parity could compare regions.",
                        "Name one after the conference.");
    }

    /** The retreat with its two panels as roundtables of a region each. */
    private Path withRegions() {
        var text = Run.text(retreat)
                .replace("\"people\": [{ \"id\": \"head\" }],", """
                        "people": [{ "id": "head" }],
                        "regions": [{ "id": "north", "name": "North" }, { "id": "south", "name": "South" }],
                        """)
                .replace(
                        "\"PANEL\", \"duration\": \"PT60M\", \"track\": \"budget\", \"heads\": 15",
                        roundtable("north", 15))
                .replace(
                        "\"PANEL\", \"duration\": \"PT60M\", \"track\": \"budget\", \"heads\": 12",
                        roundtable("south", 12));
        return Run.file(folder, "regions.json", text);
    }

    private static String roundtable(String region, int heads) {
        return "\"ROUNDTABLE\", \"duration\": \"PT60M\", \"heads\": %d, \"audience\": { \"regions\": [\"%s\"] }"
                .formatted(heads, region);
    }
}
