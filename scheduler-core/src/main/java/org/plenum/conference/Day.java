package org.plenum.conference;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day on which the conference sits.
 *
 * @param hours from opening to closing; closing may be midnight or later, up to noon of the next date
 * @param breaks when the conference does not sit
 * @param timeslots if given, a session starts at the start of one and ends by its end, instead of on the grid; they may
 *     overlap
 * @param blocks if given, its stretches of programme, in the order of time; else the stretches between its breaks
 */
public record Day(LocalDate date, Interval hours, List<Break> breaks, List<Interval> timeslots, List<NamedBlock> blocks)
        implements Subject {

    /** A pause for everybody, such as lunch. */
    public record Break(String name, Interval interval) {

        public Break {
            name = Label.of(name, "");
        }
    }

    /** A stretch of programme with the name that people use; empty if it has no name. */
    public record NamedBlock(String name, Interval interval) {

        public NamedBlock {
            name = Label.of(name, "");
        }
    }

    public Day {
        breaks = List.copyOf(breaks);
        timeslots = List.copyOf(timeslots);
        blocks = List.copyOf(blocks);
    }

    /**
     * The possible starts of a session of any length, earliest first.
     *
     * @param grid of the conference, counted from the opening
     */
    public Stream<LocalDateTime> starts(Duration grid) {
        return timeslots.isEmpty()
                ? Stream.iterate(hours.start(), hours::contains, start -> start.plus(grid))
                : timeslots.stream().map(Interval::start).sorted().distinct();
    }

    public LocalDateTime opens() {
        return hours.start();
    }

    public LocalDateTime closes() {
        return hours.end();
    }

    /**
     * Whether a session in this interval has a possible start, and ends by the end of its timeslot.
     *
     * @param grid of the conference, counted from the opening, also backwards
     */
    public boolean offers(Interval interval, Duration grid) {
        return timeslots.isEmpty()
                ? Duration.between(opens(), interval.start()).toMinutes() % grid.toMinutes() == 0
                : timeslots.stream()
                        .anyMatch(slot -> slot.start().equals(interval.start())
                                && !interval.end().isAfter(slot.end()));
    }

    /** The parts of its breaks that lie within its hours; breaks that touch or overlap are one. */
    public List<Interval> rests() {
        return Interval.merged(breaks.stream()
                .map(Break::interval)
                .filter(hours::overlaps)
                .map(hours::common)
                .toList());
    }

    /** The minutes of the interval inside its hours and outside its breaks. */
    public long sittingMinutes(Interval interval) {
        return interval.overlaps(hours) ? interval.common(hours).minutesOutside(rests()) : 0;
    }

    @Override
    public String id() {
        return date.toString();
    }

    @Override
    public String name() {
        return id();
    }

    @Override
    public String subject() {
        return "day:" + id();
    }
}
