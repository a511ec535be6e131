package org.plenum.conference;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks how a session fits the hours, breaks and starts of its day: the only place that decides why a start is wrong.
 *
 * @param day to which its start belongs; none on a date that is no day
 */
public record Fit(Conference conference, Session session, Interval interval, Optional<Day> day) {

    /** The reason why a session does not fit; the main one if there are several. */
    public enum Cause {
        NO_DAY,
        BEFORE_OPENING,
        AFTER_CLOSING,
        IN_BREAK,
        OFF_GRID,
        NO_TIMESLOT,
        SHORT_TIMESLOT
    }

    public static Fit of(Conference conference, Session session, LocalDateTime start) {
        return new Fit(conference, session, Interval.of(start, session.duration()), conference.findDay(start));
    }

    /** Whether the session fits. */
    public boolean isGood() {
        return minutesOutside() == 0 && isOffered();
    }

    /** Its minutes outside the hours, and inside breaks unless it may go across them. */
    public long minutesOutside() {
        return interval.minutes() - day.map(this::openMinutes).orElse(0L);
    }

    private long openMinutes(Day each) {
        return conference.openMinutes(each, interval, session.times().acrossBreaks());
    }

    /** Whether a day that is open at the start allows the start and has enough time. */
    public boolean isOffered() {
        return day.filter(each -> each.offers(interval, conference.grid())).isPresent()
                || conference.days().stream()
                        .anyMatch(other ->
                                other.hours().contains(interval.start()) && other.offers(interval, conference.grid()));
    }

    /** The reason why the session does not fit; call it only for such a session. */
    public Cause cause() {
        if (day.isEmpty()) {
            return Cause.NO_DAY;
        }
        var outside = minutesOutside();
        if (outside == 0) {
            return causeOfStart(day.get());
        }
        var inBreaks = outside - minutesBefore() - minutesAfter();
        if (inBreaks > Math.max(minutesBefore(), minutesAfter())) {
            return Cause.IN_BREAK;
        }
        return minutesBefore() >= minutesAfter() ? Cause.BEFORE_OPENING : Cause.AFTER_CLOSING;
    }

    private Cause causeOfStart(Day its) {
        if (its.timeslots().isEmpty()) {
            return Cause.OFF_GRID;
        }
        return slots(its).findAny().isPresent() ? Cause.SHORT_TIMESLOT : Cause.NO_TIMESLOT;
    }

    /** The timeslots that begin at the session's start. */
    private Stream<Interval> slots(Day its) {
        return its.timeslots().stream().filter(slot -> slot.start().equals(interval.start()));
    }

    private long minutesBefore() {
        return day.map(its -> interval.overlap(new Interval(LocalDateTime.MIN, opening(its))))
                .orElse(0L);
    }

    private long minutesAfter() {
        return day.map(its -> interval.overlap(new Interval(closing(its), LocalDateTime.MAX)))
                .orElse(0L);
    }

    private LocalDateTime opening(Day its) {
        return conference.openStretch(its).start();
    }

    private LocalDateTime closing(Day its) {
        return conference.openStretch(its).end();
    }

    /**
     * The arguments of a sentence about the cause, in this order: its name; the minutes before opening, after closing
     * or in breaks, or those of the longest timeslot that begins then; when the day opens and closes; the breaks that
     * overlap the session; the minutes of a grid step; "some" or "none", and the beginnings of open stretches that are
     * no possible starts; and the nearest starts.
     */
    public List<Object> arguments() {
        var cause = cause();
        var lost = day.map(this::unreachableStretches).orElse(List.of());
        return List.of(
                cause.name(),
                minutes(cause),
                day.map(its -> cause == Cause.OFF_GRID ? its.opens() : opening(its))
                        .map(LocalDateTime::toLocalTime)
                        .orElse(LocalTime.MIDNIGHT),
                day.map(its -> closing(its).toLocalTime()).orElse(LocalTime.MIDNIGHT),
                breaks(),
                conference.grid().toMinutes(),
                lost.isEmpty() ? "none" : "some",
                lost,
                day.map(this::nearest).orElse(List.of()));
    }

    /**
     * The arguments of a sentence about open stretches whose beginnings are no possible starts: "some" or "none", these
     * beginnings, the grid in minutes, and the opening of the day, from which the grid is counted.
     */
    public List<Object> gridMessageArguments() {
        var lost = day.map(this::unreachableStretches).orElse(List.of());
        return List.of(
                lost.isEmpty() ? "none" : "some",
                lost,
                conference.grid().toMinutes(),
                day.map(its -> its.opens().toLocalTime()).orElse(LocalTime.MIDNIGHT));
    }

    private long minutes(Cause cause) {
        return switch (cause) {
            case NO_DAY -> interval.minutes();
            case BEFORE_OPENING -> minutesBefore();
            case AFTER_CLOSING -> minutesAfter();
            case IN_BREAK -> minutesOutside() - minutesBefore() - minutesAfter();
            case OFF_GRID, NO_TIMESLOT -> 0;
            case SHORT_TIMESLOT ->
                day.stream()
                        .flatMap(this::slots)
                        .mapToLong(Interval::minutes)
                        .max()
                        .orElse(0);
        };
    }

    private List<String> breaks() {
        return conference.days().stream()
                .flatMap(each -> each.breaks().stream())
                .filter(each -> each.interval().overlaps(interval))
                .map(each -> "%s %s–%s"
                        .formatted(
                                each.name(),
                                each.interval().start().toLocalTime(),
                                each.interval().end().toLocalTime())
                        .strip())
                .toList();
    }

    /** The beginnings of open stretches that are long enough for the session but are no possible starts. */
    private List<LocalTime> unreachableStretches(Day its) {
        return its.hours().without(session.times().acrossBreaks() ? List.of() : its.rests()).stream()
                .map(Interval::start)
                .map(start -> of(conference, session, start))
                .filter(fit -> fit.minutesOutside() == 0 && !fit.isOffered())
                .map(fit -> fit.interval().start().toLocalTime())
                .toList();
    }

    /**
     * The last earlier start and the first later one at which it fits; if it fits at none, the nearest possible starts.
     */
    private List<LocalTime> nearest(Day its) {
        var all = its.starts(conference.grid()).toList();
        var fitting = all.stream()
                .filter(start -> of(conference, session, start).isGood())
                .toList();
        var starts = fitting.isEmpty() ? all : fitting;
        var before = starts.stream().filter(interval.start()::isAfter).reduce((_, later) -> later);
        var after = starts.stream().filter(interval.start()::isBefore).findFirst();
        return Stream.concat(before.stream(), after.stream())
                .map(LocalDateTime::toLocalTime)
                .toList();
    }
}
