package org.plenum.api.version;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a published timetable beside the timetable itself.
 *
 * @param number counts the conference's versions, from 1
 * @param revision of the conference that it was made for
 * @param at when it was published
 * @param by whoever published it, as they call themselves
 * @param note what they say of it; may be empty
 * @param step of the conference's history that was published; unknown of versions from before there was one
 * @param verdict of that moment, likewise
 */
public record Version(
        int number,
        int revision,
        Instant at,
        String by,
        String note,
        Optional<Integer> step,
        Optional<Verdict> verdict) {}
