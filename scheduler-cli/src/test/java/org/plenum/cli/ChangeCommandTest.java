package org.plenum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Conferences changed by what happened to them. */
class ChangeCommandTest {
    private static final String FILM_CANCELLED = """
            { "changes": [{ "type": "session-cancelled", "session": "film" },
                          { "type": "room-closed", "room": "hall", "start": "2026-05-04T09:00", "end": "2026-05-04T10:00" }] }
            """;

    @TempDir
    private Path folder;

    private Path retreat;

    @BeforeEach
    void writeRetreat() {
        retreat = Run.retreat(folder);
    }

    @Test
    void writesTheChangedDocumentAndTellsWhatChanged() {
        var run = Run.plenum("change", retreat, Run.file(folder, "changes.json", FILM_CANCELLED));

        assertThat(run.exit()).isZero();
        assertThat(run.err().lines())
                .containsExactly("A film (film) is cancelled.", "hall is closed on Monday 4 May 09:00–10:00.");
        assertThat(run.json().get("sessions").findValuesAsString("title"))
                .doesNotContain("A film")
                .hasSize(4); // of five
        assertThat(((ObjectNode) run.json()).without(List.of("sessions", "rooms", "relations", "interests")))
                .isEqualTo(((ObjectNode) Run.json(retreat))
                        .without(List.of("sessions", "rooms", "relations", "interests")));
    }

    @Test
    void writesTheChangedDocumentToAFileOfItsOwn() {
        var changes = Run.file(folder, "changes.json", FILM_CANCELLED);
        var before = Run.text(retreat);
        var printed = Run.plenum("change", retreat, changes).json();
        var changed = folder.resolve("changed.json");

        assertThat(Run.plenum("change", retreat, changes, "-o", retreat).exit()).isEqualTo(2);
        assertThat(Run.plenum("change", retreat, changes, "-o", changes).exit()).isEqualTo(2);
        var run = Run.plenum("change", retreat, changes, "-o", changed);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Run.json(changed)).isEqualTo(printed);
        assertThat(Run.text(retreat)).isEqualTo(before);
    }

    @Test
    void tellsAllThatIsWrongAndChangesNothing() {
        var before = Run.text(retreat);
        var changed = folder.resolve("changed.json");
        var changes = Run.file(folder, "changes.json", """
                { "changes": [{ "type": "session-cancelled", "session": "fim" },
                              { "type": "room-closed", "room": "hall", "until": "2026-05-04" }] }
                """);

        var run = Run.plenum("change", retreat, changes, "-o", changed);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        changes + ": error at /changes/0/session: There is no session “fim”. Did you mean “film”?",
                        changes + ": error at /changes/1/until: The field “until” is not known here."
                                + " Remove it, or put it into a field “notes”.",
                        "The file “%s” cannot be used: it has 2 errors.".formatted(changes));
        assertThat(Run.text(retreat)).isEqualTo(before);
        assertThat(changed).doesNotExist();
    }

    @Test
    void refusesChangesThatAreNotThere() {
        assertThat(Run.plenum("change", retreat).exit()).isEqualTo(2);
        assertThat(Run.plenum("change", retreat, folder.resolve("none.json")).err())
                .startsWith("There is no file “" + folder.resolve("none.json") + "”.");
    }
}
