package org.plenum.api.bulk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Moves of many sessions that people ask for in one sentence. */
public sealed interface ManyMoves {

    /** The sessions of two days change places: each keeps its time of day and its room. */
    record DaysSwapped(LocalDate one, LocalDate other) implements ManyMoves {}

    /**
     * The sessions of two rooms change places: each keeps its start.
     *
     * @param one the id of a room, as {@code other}
     * @param day the day on which they do; on all days if empty
     */
    record RoomsSwapped(String one, String other, Optional<LocalDate> day) implements ManyMoves {}

    /**
     * The rest of a day starts later, or earlier.
     *
     * @param from sessions that start then or later move
     * @param minutes below 0 for earlier
     */
    record DayShifted(LocalDate day, LocalTime from, int minutes) implements ManyMoves {}
}
