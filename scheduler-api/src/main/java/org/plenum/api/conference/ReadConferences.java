package org.plenum.api.conference;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.plenum.api.conference.ConferenceService.Taken;
import org.plenum.api.conference.ConferenceStore.Stored;
import org.springframework.stereotype.Component;

/** The documents that were asked for last, as they were read: a click asks for the same one several times. */
@Component
class ReadConferences {
    private static final int HASH_DIGITS = 12;
    private static final long MOST_CHARACTERS =
            32 << 20; // of documents, which take some ten times as many bytes once read

    private final LoadingCache<Stored, Taken> read = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Stored stored, Taken _) -> stored.text().length())
            .recordStats()
            .build(ReadConferences::read);

    /** What lies in the database, and what is doubtful about it; it was usable when it was put there. */
    Taken get(Stored stored) {
        return read.get(stored);
    }

    /** How many documents were read so far. */
    long count() {
        return read.stats().loadCount();
    }

    private static Taken read(Stored stored) {
        var bytes = stored.text().getBytes(StandardCharsets.UTF_8);
        var etag = "\"%d-%s\"".formatted(stored.revision(), hash(bytes));
        var reading = Documents.read(bytes);
        return new Taken(
                new KeptConference(
                        stored.revision(),
                        stored.changed(),
                        etag,
                        reading.result().orElseThrow()),
                reading.issues());
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
