package org.plenum.api.conference;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.plenum.api.conference.ConferenceService.CheckedConference;
import org.plenum.api.conference.ConferenceStore.RevisionKey;
import org.plenum.api.conference.ConferenceStore.Stored;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.issue.Issue;
import org.springframework.stereotype.Component;

/** A cache of parsed documents, since one click asks for the same document several times. */
@Component
public class ReadConferences {
    private static final int HASH_DIGITS = 12;
    private static final long MOST_CHARACTERS =
            32 << 20; // characters of documents, which take some ten times as many bytes once read

    private final LoadingCache<RevisionKey, Read> read;

    ReadConferences(ConferenceStore store) {
        read = Caffeine.newBuilder()
                .maximumWeight(MOST_CHARACTERS)
                .weigher((RevisionKey _, Read document) -> document.characters)
                .recordStats()
                .build(key -> store.findText(key)
                        .map(text -> read(key, text))
                        .orElseThrow(() -> ConferenceService.missing(key.conference())));
    }

    private record Read(int characters, String etag, ConferenceDocument document, List<Issue> warnings) {}

    /**
     * A stored document, and what is doubtful about it; it was usable when it was stored.
     *
     * @throws org.plenum.api.problem.Refusal if it was deleted meanwhile
     */
    CheckedConference get(Stored stored) {
        var known = read.get(stored.key());
        return new CheckedConference(
                new StoredConference(stored.key().revision(), stored.changed(), known.etag, known.document),
                known.warnings);
    }

    /** How many documents were parsed so far. */
    public long count() {
        return read.stats().loadCount();
    }

    private static Read read(RevisionKey key, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var etag = "\"%d-%s\"".formatted(key.revision(), hash(bytes));
        var reading = Documents.read(bytes);
        return new Read(text.length(), etag, reading.result().orElseThrow(), reading.issues());
    }

    /**
     * Together with the revision it identifies contents, even those of a conference that was deleted and created again.
     */
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
