package org.plenum.api.history;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done to a conference, and what it led to.
 *
 * @param number counts what was done to the conference, from 1; no number is given twice
 * @param revision of the document that it led to
 * @param undone who took it back last; empty where nobody did, or it was redone since
 * @param redone who did it again last; empty where nobody did, or it was undone since
 */
public record Step(int number, int revision, Instant at, Edit edit, Optional<Turned> undone, Optional<Turned> redone) {

    /**
     * Somebody who took it back or did it again.
     *
     * @param by empty where nobody said so
     */
    public record Turned(String by, Instant at) {}

    /** Names what it led to, for those who change that; the time tells apart two conferences of one id. */
    public String etag() {
        return "\"%d-%s\"".formatted(number, Long.toString(at.toEpochMilli(), Character.MAX_RADIX));
    }
}
