package org.plenum.web.grid;

import java.util.List;
import org.plenum.conference.Interval;

/**
 * A stretch of time in which nothing starts or ends.
 *
 * @param minor nothing starts with it, something only ends
 * @param line where CSS puts it: the head is line 1
 * @param cells those that begin here, by column
 */
public record Row(Interval time, Height height, boolean minor, int line, List<Cell> cells) {

    /** What decides how high a row is: time has room where it is used. */
    public enum Height {
        /** By its minutes, and never less than what lies in it. */
        SESSIONS,
        /** A line. */
        BREAK,
        /** A gap. */
        NOTHING
    }

    public Row {
        cells = List.copyOf(cells);
    }

    String track() {
        return switch (height) {
            case SESSIONS -> "minmax(calc(%d*var(--min)),auto)".formatted(time.minutes());
            case BREAK -> "minmax(1.9rem,auto)";
            case NOTHING -> ".6rem";
        };
    }
}
