package org.plenum.exchange.json;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Map;

/**
 * What a document may hold: more than any conference has had, and no more than a small machine can bear.
 *
 * <p>The one place where limits stand; docs/limits.md says them to people, conference.schema.json as far as it can.
 */
public final class Limits {
    /** Of a whole document: 32 MiB, ten times a conference of 3000 sessions. */
    public static final int BYTES = 32 << 20;

    /** Objects, lists, texts, numbers and flags together. */
    static final int VALUES = 2_000_000;

    /** Characters of one text. */
    static final int TEXT = 20_000;

    /** Days from the first to the last: a year and a month. Further apart, a year is mistyped. */
    public static final int DAYS_APART = 400;

    /** Starts that the grid, or the timeslots, make of all days. */
    public static final int STARTS = 20_000;

    /** Starts times rooms. */
    public static final int PLACES = 2_000_000;

    /** Of a session, a turnaround, a gap. */
    public static final Duration LONGEST = Duration.ofDays(31);

    /** Of a setup or teardown. */
    public static final Duration LONGEST_AROUND = Duration.ofDays(7);

    /** Members of a list that is not named below. */
    static final int MEMBERS = 5_000;

    /** Sessions of a relation or an interest, each of which may be compared with each other. */
    static final int RELATED = 1_000;

    private static final Map<String, Integer> LISTS = Map.ofEntries(
            entry("/days", 366),
            entry("/rooms", 1_000),
            entry("/regions", 1_000),
            entry("/delegations", 2_000),
            entry("/people", 50_000),
            entry("/tracks", 5_000),
            entry("/resources", 1_000),
            entry("/sessions", 10_000),
            entry("/relations", 50_000),
            entry("/interests", 50_000),
            entry("/baseline/placements", 10_000),
            entry("/placements", 10_000),
            entry("/leftOut", 10_000),
            entry("/findings", 500_000));

    private Limits() {}

    /** How many members a list may have, by its pointer. */
    static int membersOf(String pointer) {
        var isRelated = pointer.startsWith("/relations/") || pointer.startsWith("/interests/");
        return LISTS.getOrDefault(pointer, isRelated ? RELATED : MEMBERS);
    }
}
