package org.plenum.api.history;

import java.time.Instant;
import java.util.Optional;

/**
 * One step of a conference's history, with the document and draft after it.
 *
 * @param number counts the steps of the conference, from 1; no number is used twice
 * @param revision of the document after the step
 * @param undone who undid it last; empty if nobody did, or it was redone since
 * @param redone who redid it last; empty if nobody did, or it was undone since
 */
public record Step(int number, int revision, Instant at, Edit edit, Optional<Toggle> undone, Optional<Toggle> redone) {

    /**
     * A person who undid or redid a step.
     *
     * @param by empty if nobody was named
     */
    public record Toggle(String by, Instant at) {}

    /** Names the state after the step, for conditional changes; the time distinguishes two conferences of one id. */
    public String etag() {
        return "\"%d-%s\"".formatted(number, Long.toString(at.toEpochMilli(), Character.MAX_RADIX));
    }
}
