package org.plenum.api.conference;

import java.time.Instant;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.exchange.ConferenceDocument;

/**
 * A conference as it is kept.
 *
 * @param revision counts its changes, from 1
 * @param changed when this revision was made
 * @param etag names these very contents, for those who change them: quoted, as HTTP has it
 */
public record KeptConference(int revision, Instant changed, String etag, ConferenceDocument document) {

    public String id() {
        return conference().id();
    }

    public Conference conference() {
        return document.conference();
    }

    /** The same document, its timetables measured against what was published instead of what it says itself. */
    KeptConference measuredBy(Baseline published) {
        return new KeptConference(
                revision, changed, etag, new ConferenceDocument(conference().withBaseline(published), document.json()));
    }
}
