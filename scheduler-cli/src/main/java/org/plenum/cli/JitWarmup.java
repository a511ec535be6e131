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
 * Checks a small conference with every kind of contradiction and discards the result: in parallel with the reading of
 * options and documents, so that the real check finds classes loaded and code warmed up.
 */
final class JitWarmup {

    private JitWarmup() {}

    static void check() {
        check(new PrintWriter(Writer.nullWriter()));
    }

    /** @param to gets the proofs */
    static void check(PrintWriter to) {
        var conference = ConferenceReader.of(TimetableRules.ALL, Presets.ALL)
                .read(document())
                .result()
                .orElseThrow()
                .conference();
        Documents.tell(Path.of("rehearsal.json"), Proofs.of(conference, TimetableRules.ALL), to);
    }

    private static byte[] document() {
        try (var stream = JitWarmup.class.getResourceAsStream("rehearsal.json")) {
            return Objects.requireNonNull(stream).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // cannot happen: it is in the same jar
        }
    }
}
