package org.plenum.api.conference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.ConferenceReader;
import org.plenum.exchange.ConferenceWriter;
import org.plenum.exchange.Reading;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** Turns texts into conferences and back. */
final class Documents {
    private static final int HASH_DIGITS = 12;

    private Documents() {}

    static Reading<ConferenceDocument> read(byte[] document) {
        return ConferenceReader.of(TimetableRules.ALL, Presets.ALL).read(document);
    }

    /** @throws Refusal with all that is wrong, where it cannot be used */
    static ConferenceDocument usable(Reading<ConferenceDocument> reading) {
        return reading.result()
                .orElseThrow(() -> Refusal.unusable(
                        "The conference document cannot be used.\nMaybe mend what the issues say.", reading.issues()));
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

    /** What lies in the database, read again; it was usable when it was put there. */
    static ConferenceService.Taken taken(ConferenceStore.Stored stored) {
        var bytes = stored.text().getBytes(StandardCharsets.UTF_8);
        var etag = "\"%d-%s\"".formatted(stored.revision(), hash(bytes));
        var reading = read(bytes);
        return new ConferenceService.Taken(
                new KeptConference(
                        stored.revision(),
                        stored.changed(),
                        etag,
                        reading.result().orElseThrow()),
                reading.issues());
    }

    static KeptConference kept(ConferenceStore.Stored stored) {
        return taken(stored).conference();
    }

    /** With the revision it tells contents apart, even those of a conference that was deleted and made anew. */
    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256.", e);
        }
    }
}
