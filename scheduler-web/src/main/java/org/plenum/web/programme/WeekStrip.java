package org.plenum.web.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.plenum.conference.Interval;
import org.plenum.exchange.table.Layout;
import org.plenum.web.programme.ProgrammeView.Line;

/**
 * The times of a room, a person or the like on a strip with a line for each day. Places on a line are fractions of it:
 * all days have the same scale.
 *
 * @param table of the times
 * @param owner the key of whatever has the times
 * @param minutes the length of a line
 * @param step by which times are moved, in minutes
 * @param hours the marks of the scale
 * @param kinds those of its times: each has a row of its own on a line
 * @param fresh the form of another time
 * @param problems what is wrong with what was entered, but for the fields of that form
 */
public record WeekStrip(
        Layout table,
        String owner,
        long minutes,
        long step,
        List<Hour> hours,
        List<Kind> kinds,
        List<DayLine> days,
        List<Time> times,
        Line fresh,
        List<String> problems) {

    public WeekStrip {
        hours = List.copyOf(hours);
        kinds = List.copyOf(kinds);
        days = List.copyOf(days);
        times = List.copyOf(times);
        problems = List.copyOf(problems);
    }

    /** The title of the column that says whose a time is. */
    public String ownerColumn() {
        return table.all().getFirst().title();
    }

    /** A mark of the scale. */
    public record Hour(String name, double at) {}

    /** A kind of times, such as {@code unavailable}. */
    public record Kind(String id, String name) {

        /** The name at the beginning of a line. */
        public String title() {
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
    }

    /** A part of a line. */
    public record Span(double at, double size) {}

    /** A part of a line that has a name: a break, or a session of the draft. */
    public record Named(String name, Span span) {}

    /**
     * A day.
     *
     * @param from the moment at which its line begins
     * @param opens when the day opens, from which steps are counted
     */
    public record DayLine(
            LocalDate date,
            String name,
            LocalDateTime from,
            LocalDateTime opens,
            Span hours,
            List<Named> breaks,
            List<Named> sessions,
            List<Bar> bars) {
        public DayLine {
            breaks = List.copyOf(breaks);
            sessions = List.copyOf(sessions);
            bars = List.copyOf(bars);
        }
    }

    /**
     * The part of a time on one day.
     *
     * @param row of its kind on the line, from 0
     * @param begins whether the time begins on this line
     * @param ends whether it ends on this line
     */
    public record Bar(Time time, int row, Span span, boolean begins, boolean ends) {}

    /**
     * A time.
     *
     * @param key of its row
     * @param name its kind, day and hours
     */
    public record Time(String key, Kind kind, LocalDateTime start, LocalDateTime end, String name, String notes) {
        Interval interval() {
            return new Interval(start, end);
        }
    }
}
