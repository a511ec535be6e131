package org.plenum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;
import org.plenum.cli.document.Documents;
import org.plenum.exchange.ConferenceReader;
import org.plenum.feasibility.proof.Proofs;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/**
 * Checks a small conference that is impossible in all ways, and tells nobody: what is slow only when it is done for the
 * first time is then done, beside the reading of options and documents.
 */
final class Rehearsal {

    private Rehearsal() {}

    static void check() {
        check(new PrintWriter(Writer.nullWriter()));
    }

    /** @param to told why the conference is impossible */
    static void check(PrintWriter to) {
        var conference = ConferenceReader.of(TimetableRules.ALL, Presets.ALL)
                .read(document())
                .result()
                .orElseThrow()
                .conference();
        Documents.tell(Path.of("rehearsal.json"), Proofs.of(conference, TimetableRules.ALL), to);
    }

    private static byte[] document() {
        try (var stream = Rehearsal.class.getResourceAsStream("rehearsal.json")) {
            return Objects.requireNonNull(stream).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in the same jar
        }
    }
}
