package org.plenum.conference;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day on which the conference sits.
 *
 * @param hours from opening to closing; closing may be midnight, the next day's first moment
 * @param breaks when the conference does not sit
 * @param timeslots where given, a session starts at the start of one and ends by its end, instead of on the grid; they
 *     may overlap
 * @param blocks where given, its stretches of programme, in the order of time; else what lies between its breaks
 */
public record Day(LocalDate date, Interval hours, List<Break> breaks, List<Interval> timeslots, List<NamedBlock> blocks)
        implements Subject {

    /** A pause for all, such as lunch. */
    public record Break(String name, Interval interval) {}

    /** A stretch of programme, as people call it; empty where it has no name. */
    public record NamedBlock(String name, Interval interval) {}

    public Day {
        breaks = List.copyOf(breaks);
        timeslots = List.copyOf(timeslots);
        blocks = List.copyOf(blocks);
    }

    /**
     * When a session may start, earliest first, whatever its length.
     *
     * @param grid of the conference, counted from the opening
     */
    public Stream<LocalDateTime> starts(Duration grid) {
        return timeslots.isEmpty()
                ? Stream.iterate(hours.start(), hours::contains, start -> start.plus(grid))
                : timeslots.stream().map(Interval::start).sorted().distinct();
    }

    /** The minutes of the interval in which the day sits: inside its hours, and outside its breaks unless they count. */
    public long sittingMinutes(Interval interval, boolean breaksCount) {
        return Sitting.minutes(this, interval, breaksCount);
    }

    @Override
    public String id() {
        return date.toString();
    }

    @Override
    public String subject() {
        return "day:" + id();
    }
}
