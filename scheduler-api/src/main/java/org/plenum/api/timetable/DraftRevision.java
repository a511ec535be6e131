package org.plenum.api.timetable;

import java.time.Instant;

/**
 * A draft among those that a conference had.
 *
 * @param number counts the edits of its conference's draft, from 1; no number is given twice
 * @param revision of the conference that it was made for
 */
public record DraftRevision(int number, int revision, Instant at, Edit edit) {

    /** Names this very draft, for those who change it; the time tells apart two conferences of one id. */
    public String etag() {
        return "\"%d-%s\"".formatted(number, Long.toString(at.toEpochMilli(), Character.MAX_RADIX));
    }
}
