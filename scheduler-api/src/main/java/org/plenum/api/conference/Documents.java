package org.plenum.api.conference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.ConferenceReader;
import org.plenum.exchange.ConferenceWriter;
import org.plenum.exchange.Formats;
import org.plenum.exchange.Reading;
import org.plenum.exchange.external.ImportedPlaces;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** Reads conferences from texts and writes them as texts. */
final class Documents {
    private Documents() {}

    /** A document, or a workbook or an archive with its sheets. */
    static Reading<ConferenceDocument> read(byte[] document) {
        return Formats.isOfSheets("", document)
                ? ConferenceFile.of(document, ImportedPlaces.PINS).reading()
                : json(document);
    }

    private static Reading<ConferenceDocument> json(byte[] document) {
        return ConferenceReader.of(TimetableRules.ALL, Presets.ALL).read(document);
    }

    /** @throws Refusal with everything that is wrong, if the document cannot be used */
    static ConferenceDocument usable(Reading<ConferenceDocument> reading) {
        return reading.result()
                .orElseThrow(() -> Refusal.unusable(
                        "The conference document cannot be used.\nCorrect what the issues name.", reading.issues()));
    }

    static String text(ConferenceDocument document) {
        var out = new ByteArrayOutputStream();
        try {
            ConferenceWriter.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to.", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
