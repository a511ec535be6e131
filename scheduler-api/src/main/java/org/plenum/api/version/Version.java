package org.plenum.api.version;

import java.time.Instant;
import java.util.Optional;

/**
 * The data of a published version, without the timetable itself.
 *
 * @param number counts the conference's versions, from 1
 * @param revision of the conference for which it was made
 * @param at when it was published
 * @param by the name of the person who published it
 * @param note their comment; may be empty
 * @param step of the conference's history that was published; unknown for versions that are older than the history
 * @param verdict of that moment; unknown likewise
 */
public record Version(
        int number,
        int revision,
        Instant at,
        String by,
        String note,
        Optional<Integer> step,
        Optional<Verdict> verdict) {}
