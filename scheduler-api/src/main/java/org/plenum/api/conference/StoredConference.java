package org.plenum.api.conference;

import java.time.Instant;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.exchange.ConferenceDocument;

/**
 * A conference as Plenum stores it.
 *
 * @param revision counts its changes, from 1
 * @param changed when this revision was made
 * @param etag names exactly these contents, for conditional changes: quoted, as HTTP writes it
 */
public record StoredConference(int revision, Instant changed, String etag, ConferenceDocument document) {

    public String id() {
        return conference().id();
    }

    public Conference conference() {
        return document.conference();
    }

    /** Whether another revision of the conference has the same document, such as one that was restored. */
    public boolean hasContentOf(StoredConference other) {
        return revision == other.revision || document.json().equals(other.document.json());
    }

    /** The same document with a published version as the baseline, instead of the baseline that the document names. */
    StoredConference measuredBy(Baseline published) {
        return new StoredConference(
                revision, changed, etag, new ConferenceDocument(conference().withBaseline(published), document.json()));
    }
}
