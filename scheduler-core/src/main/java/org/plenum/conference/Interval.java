package org.plenum.conference;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of local time, half open: it holds its start and not its end.
 *
 * @param start its first moment
 * @param end the first moment after it; never before {@code start}
 */
public record Interval(LocalDateTime start, LocalDateTime end) {

    /** Earliest first. */
    public static final Comparator<Interval> BY_START = Comparator.comparing(Interval::start);

    private static final long MINUTES_PER_DAY = 1440;

    public Interval {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "The interval's end (%s) is before its start (%s).\nSwap them.".formatted(end, start));
        }
    }

    /** The interval with this start and length. */
    public static Interval of(LocalDateTime start, Duration duration) {
        return new Interval(start, start.plus(duration));
    }

    /** Minutes from 1970-01-01T00:00 local time: local times as plain numbers, for code that compares many. */
    public static long minuteOf(LocalDateTime time) {
        return time.toLocalDate().toEpochDay() * MINUTES_PER_DAY + time.getHour() * 60L + time.getMinute();
    }

    /** The inverse of {@link #minuteOf}. */
    public static LocalDateTime timeOf(long minute) {
        return LocalDate.ofEpochDay(Math.floorDiv(minute, MINUTES_PER_DAY))
                .atStartOfDay()
                .plusMinutes(Math.floorMod(minute, MINUTES_PER_DAY));
    }

    /** The smallest number of intervals with the same moments as these: sorted, none touching another. */
    public static List<Interval> merged(Collection<Interval> intervals) {
        if (intervals.size() < 2) {
            return List.copyOf(intervals); // most lists have at most one interval, and this is called often
        }
        var merged = new ArrayList<Interval>();
        for (var next : intervals.stream().sorted(BY_START).toList()) {
            if (merged.isEmpty() || merged.getLast().end.isBefore(next.start)) {
                merged.add(next);
            } else if (merged.getLast().end.isBefore(next.end)) {
                merged.add(new Interval(merged.removeLast().start, next.end));
            }
        }
        return merged;
    }

    /** The parts of it outside all the others: sorted, none touching another. */
    public List<Interval> without(Collection<Interval> others) {
        var left = new ArrayList<Interval>();
        var from = start;
        for (var other : merged(others.stream().filter(this::overlaps).toList())) {
            if (from.isBefore(other.start)) {
                left.add(new Interval(from, other.start));
            }
            from = other.end;
        }
        if (from.isBefore(end)) {
            left.add(new Interval(from, end));
        }
        return left;
    }

    /** The moments of both; they must overlap. */
    public Interval common(Interval other) {
        return new Interval(later(start, other.start), earlier(end, other.end));
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    /** Its length in minutes. */
    public long minutes() {
        return minuteOf(end) - minuteOf(start);
    }

    /** The minutes of both; 0 if they do not overlap. */
    public long overlap(Interval other) {
        return Math.max(
                0, Math.min(minuteOf(end), minuteOf(other.end)) - Math.max(minuteOf(start), minuteOf(other.start)));
    }

    /** Its minutes outside the others, which must not overlap each other. */
    public long minutesOutside(Collection<Interval> others) {
        var minutes = minutes();
        for (var other : others) {
            minutes -= overlap(other);
        }
        return minutes;
    }

    public boolean overlaps(Interval other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether it contains all of the other. */
    public boolean contains(Interval other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    public boolean contains(LocalDateTime time) {
        return !time.isBefore(start) && time.isBefore(end);
    }
}
