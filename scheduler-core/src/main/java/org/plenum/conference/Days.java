package org.plenum.conference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The days of a conference as one calendar: the only place that defines to which day a moment belongs, and when the
 * conference sits.
 *
 * <p>A day may go on after midnight. Starts until it closes, or until the next day opens if that is earlier, belong to
 * it. If the next day opens no later than this one closes, the two are one stretch of open time.
 */
final class Days extends Roster<Day> {
    private final Map<LocalDate, LocalDateTime> lateBeginnings = new HashMap<>();
    private final List<Interval> open;
    private final List<Interval> rests;
    private final List<Block> blocks;

    private Days(Roster<Day> days) {
        super(days);
        forEach(this::goOn);
        open = Interval.merged(stream().map(Day::hours).toList());
        rests = Interval.merged(stream().flatMap(day -> day.rests().stream()).toList());
        blocks = List.copyOf(Block.of(this));
    }

    static Days of(Roster<Day> days) {
        return days instanceof Days known ? known : new Days(days);
    }

    private void goOn(Day day) {
        var next = day.date().plusDays(1);
        var opens = find(next.toString()).map(Day::opens).orElse(day.closes());
        var beginning = opens.isBefore(day.closes()) ? opens : day.closes();
        if (beginning.isAfter(next.atStartOfDay())) {
            lateBeginnings.put(next, beginning);
        }
    }

    /** The beginning of a date: midnight, unless the day before goes on. */
    LocalDateTime beginningOf(LocalDate date) {
        var late = lateBeginnings.get(date);
        return late == null ? date.atStartOfDay() : late;
    }

    /** The interval of all moments that belong to a date. */
    Interval wholeOf(LocalDate date) {
        return new Interval(beginningOf(date), beginningOf(date.plusDays(1)));
    }

    /** The date of the day to which a moment belongs, or would belong if the conference sat on it. */
    LocalDate dateOf(LocalDateTime time) {
        var date = time.toLocalDate();
        return time.isBefore(beginningOf(date)) ? date.minusDays(1) : date;
    }

    /** The stretch of open time that contains the day: its hours, and those of other days that follow without a gap. */
    Interval stretchOf(Day day) {
        return open.stream()
                .filter(stretch -> stretch.contains(day.opens()))
                .findFirst()
                .orElse(day.hours());
    }

    /** Its stretches of programme, in the order of time. */
    List<Block> blocks() {
        return blocks;
    }

    /** The minutes of the interval in which the conference sits: neither break nor night. */
    long sittingMinutes(Interval interval) {
        return open.stream()
                .mapToLong(stretch -> sittingMinutes(stretch, interval, false))
                .sum();
    }

    /** The minutes of the interval within a stretch of open time, without breaks unless they count. */
    long sittingMinutes(Interval stretch, Interval interval, boolean breaksCount) {
        if (!interval.overlaps(stretch)) {
            return 0;
        }
        var part = interval.common(stretch);
        return breaksCount ? part.minutes() : part.minutesOutside(rests);
    }
}
