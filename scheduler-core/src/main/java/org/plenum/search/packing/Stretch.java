package org.plenum.search.packing;

/**
 * Time of one room without an interruption, in minutes of the grid.
 *
 * @param to the first minute after it
 * @param pause how long the room must be free between two sessions
 */
record Stretch(int room, int from, int to, int pause) {

    int minutes() {
        return to - from;
    }

    boolean overlaps(Stretch other) {
        return room == other.room && from < other.to && other.from < to;
    }

    /** The same time in another room. */
    Stretch in(int other) {
        return new Stretch(other, from, to, pause);
    }

    /** A part of it. */
    Stretch part(int begin, int end) {
        return new Stretch(room, begin, end, pause);
    }

    /** From the earlier beginning to the later end of both. */
    Stretch and(Stretch other) {
        return new Stretch(room, Math.min(from, other.from), Math.max(to, other.to), pause);
    }
}
