package org.plenum.exchange.json;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Map;

/**
 * The limits of a document: more than any conference has needed, and no more than a small machine can handle.
 *
 * <p>The only place that defines limits; docs/limits.md lists them for people, and conference.schema.json as far as it
 * can.
 */
public final class Limits {
    /** Bytes of a whole document: 32 MiB, ten times a conference of 3000 sessions. */
    public static final int BYTES = 32 << 20;

    /** Bytes of all files in an archive together, such as a workbook: 128 MiB. */
    public static final long EXPANDED = 128L << 20;

    /** Files in an archive. */
    public static final int ENTRIES = 2_000;

    /** Cells of a workbook that are not empty. */
    public static final int CELLS = 1_000_000;

    /** Objects, lists, texts, numbers and flags together. */
    static final int VALUES = 2_000_000;

    /** Characters of one text. */
    static final int TEXT = 20_000;

    /** Days from the first to the last: a year and a month. With a longer span, a year is probably mistyped. */
    public static final int DAYS_APART = 400;

    /** Starts that the grid, or the timeslots, make on all days. */
    public static final int STARTS = 20_000;

    /** Starts times rooms. */
    public static final int PLACES = 2_000_000;

    /** The longest duration of a session, a turnaround or a gap. */
    public static final Duration LONGEST = Duration.ofDays(31);

    /** The longest duration of a setup or teardown. */
    public static final Duration LONGEST_AROUND = Duration.ofDays(7);

    /** Members of a list without a limit of its own below. */
    static final int MEMBERS = 5_000;

    /** Sessions of a relation or an interest, which may be compared in pairs. */
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

    /** The largest number of members of a list, by its pointer. */
    public static int membersOf(String pointer) {
        var isRelated = pointer.startsWith("/relations/") || pointer.startsWith("/interests/");
        return LISTS.getOrDefault(pointer, isRelated ? RELATED : MEMBERS);
    }
}
