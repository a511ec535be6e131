package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What to give up where not everything finds a place. */
class AdviseCommandTest {
    /** Two halves of 90 minutes, each of which holds one of three sessions of an hour, and a second room that is closed. */
    private static final String CLOSED = """
            { "schema": "plenum/conference/1", "id": "closed", "name": "Closed", "timeZone": "Europe/Paris",
              "days": [ { "date": "2026-05-04", "opens": "09:00", "closes": "13:00",
                          "breaks": [ { "name": "Break", "start": "10:30", "end": "11:30" } ] } ],
              "rooms": [ { "id": "hall" },
                         { "id": "aula",
                           "unavailable": [ { "start": "2026-05-04T09:00", "end": "2026-05-04T13:00" } ] } ],
              "sessions": [ { "id": "a", "title": "A", "kind": "PANEL", "duration": "PT60M" },
                            { "id": "b", "title": "B", "kind": "PANEL", "duration": "PT60M" },
                            { "id": "c", "title": "C", "kind": "PANEL", "duration": "PT60M" } ] }
            """;

    @TempDir
    private Path folder;

    @Test
    void saysWhatToGiveUp() {
        var run = Run.plenum("advise", Run.file(folder, "closed.json", CLOSED), "--moves", 500);

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "As it is, the best timetable found has the score 0hard/-1medium/-6soft.", // 11:30–12:30: 2
                        // quarters of the
                        // last hour x 3
                        "Without what follows, everything finds a place (score 0hard/0medium/-6soft):",
                        "  at /rooms/1/unavailable/0: aula is closed on Monday 4 May 09:00–13:00. Open it then.");
        assertThat(run.err().lines()).containsExactly("Found: without /rooms/1/unavailable/0.");
    }

    @Test
    void saysSoInJson() {
        var run = Run.plenum("advise", Run.file(folder, "closed.json", CLOSED), "--moves", 500, "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json()).isEqualTo(Run.json("""
                { "score": { "hard": 0, "medium": -1, "soft": -6 },
                  "advice": [ { "score": { "hard": 0, "medium": 0, "soft": -6 },
                                "relaxed": [ { "pointer": "/rooms/1/unavailable/0", "message":
                "aula is closed on Monday 4 May 09:00–13:00. Open it then." } ] } ] }
                """));
    }

    @Test
    void saysThatThereIsNothingToAdvise() {
        var run = Run.plenum("advise", Run.retreat(folder), "--moves", 2000);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualToIgnoringNewLines("Everything finds a place as it is: there is nothing to advise.");
    }

    @Test
    void saysThatItFoundNoAdvice() { // two days are asked for, and the closed room is all that could be given up
        var longer = CLOSED.replace("PT60M", "PT90M")
                .replace("\"hall\"", "\"hall\", \"capacity\": 10")
                .replaceFirst("(?s),\\s*\\{ \"id\": \"aula\".*?\\] \\}", "");
        var run = Run.plenum("advise", Run.file(folder, "longer.json", longer), "--moves", 500);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("No one or two requests were found that could be given up instead."
                        + " Look longer, or see what plenum check says.");
    }

    @Test
    void refusesWhatItCannotUse() {
        assertThat(Run.plenum("advise", folder.resolve("missing.json")).exit()).isEqualTo(2);
        assertThat(Run.plenum("advise", Run.retreat(folder), "--time", "soon").exit())
                .isEqualTo(2);
    }
}
