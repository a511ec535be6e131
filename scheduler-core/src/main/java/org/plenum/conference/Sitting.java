package org.plenum.conference;

import java.time.LocalDateTime;
import java.util.ArrayList;

/** Counts the minutes in which a conference sits: between opening and closing, breaks left out. */
final class Sitting {

    private Sitting() {}

    /** The minutes of the interval inside the hours of some day and outside its breaks. */
    static long minutes(Iterable<Day> days, Interval interval) {
        var minutes = 0L;
        for (var day : days) {
            minutes += minutes(day, interval, false);
        }
        return minutes;
    }

    /** The minutes of the interval inside the day's hours, breaks left out unless they count. */
    static long minutes(Day day, Interval interval, boolean breaksCount) {
        var minutes = interval.overlap(day.hours());
        if (breaksCount || minutes == 0) {
            return minutes;
        }
        var touched = new ArrayList<Interval>();
        for (var pause : day.breaks()) {
            if (pause.interval().overlaps(interval)) {
                touched.add(pause.interval());
            }
        }
        for (var pause : Interval.merged(touched)) {
            var start = later(pause.start(), day.hours().start());
            var end = earlier(pause.end(), day.hours().end());
            if (start.isBefore(end)) {
                minutes -= interval.overlap(new Interval(start, end));
            }
        }
        return minutes;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
