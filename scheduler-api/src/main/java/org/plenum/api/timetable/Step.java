package org.plenum.api.timetable;

import java.time.Instant;

/**
 * Something that was done to a conference, and what it led to.
 *
 * @param number counts what was done to the conference, from 1; no number is given twice
 * @param revision of the document that it led to
 */
public record Step(int number, int revision, Instant at, Edit edit) {

    /** Names what it led to, for those who change that; the time tells apart two conferences of one id. */
    public String etag() {
        return "\"%d-%s\"".formatted(number, Long.toString(at.toEpochMilli(), Character.MAX_RADIX));
    }
}
