package org.plenum.timetable.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;

/**
 * A morning or an afternoon: the time before or after the start of the day's longest break (the first of them; breaks
 * that touch are one), or noon if there is none.
 */
record HalfDay(LocalDate date, boolean early) {

    /** The half-day in which it starts. */
    static HalfDay of(Conference conference, Placed placed) {
        return new HalfDay(conference.dateOf(placed), placed.start().isBefore(middle(conference, placed)));
    }

    private static LocalDateTime middle(Conference conference, Placed placed) {
        var longest = Optional.<Interval>empty();
        for (var pause : conference.findDay(placed.start()).map(Day::rests).orElse(List.of())) {
            if (longest.isEmpty() || pause.minutes() > longest.get().minutes()) {
                longest = Optional.of(pause);
            }
        }
        return longest.map(Interval::start).orElse(conference.dateOf(placed).atTime(12, 0));
    }

    /** The half-day as part of a key. */
    @Override
    public String toString() {
        return date + (early ? " early" : " late");
    }
}
