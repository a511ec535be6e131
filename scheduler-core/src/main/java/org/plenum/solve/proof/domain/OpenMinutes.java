package org.plenum.solve.proof.domain;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Roster;
import org.plenum.rule.Supply;

/** The minutes between opening and closing of all days, end to end, so that what there is in them can be added up. */
public final class OpenMinutes {

    /** What there is of something, added up from the first minute on. */
    public static final class Stock {
        private final long[] sitting;
        private final long[] open;

        private Stock(int minutes) {
            sitting = new long[minutes + 1];
            open = new long[minutes + 1];
        }

        /** Unit-minutes from one minute to another, breaks left out. */
        public long outsideBreaks(int from, int to) {
            return sitting[to] - sitting[from];
        }

        /** Unit-minutes from one minute to another, breaks included. */
        public long inAll(int from, int to) {
            return open[to] - open[from];
        }
    }

    private final List<Day> days;
    private final int[] offsets;
    private final boolean[] closed;
    private final boolean[] resting;
    private final Map<Supply, Stock> stocks = new ConcurrentHashMap<>();

    OpenMinutes(Roster<Day> roster) {
        days = roster.stream().sorted(Comparator.comparing(Day::date)).toList();
        offsets = new int[days.size() + 1];
        for (var day = 0; day < days.size(); day++) {
            offsets[day + 1] =
                    offsets[day] + Math.toIntExact(days.get(day).hours().minutes());
        }
        closed = new boolean[offsets[days.size()]];
        resting = new boolean[closed.length];
        for (var day : days) {
            day.breaks().forEach(pause -> mark(pause.interval(), resting));
            if (!day.timeslots().isEmpty()) {
                markAllBut(day.timeslots(), day.hours());
            }
        }
    }

    private void mark(Interval interval, boolean[] marks) {
        IntStream.range(before(interval.start()), before(interval.end())).forEach(minute -> marks[minute] = true);
    }

    private void markAllBut(List<Interval> timeslots, Interval hours) {
        var end = hours.start();
        for (var slot : Interval.merged(timeslots)) {
            IntStream.range(before(end), before(slot.start())).forEach(minute -> closed[minute] = true);
            end = slot.end();
        }
        IntStream.range(before(end), before(hours.end())).forEach(minute -> closed[minute] = true);
    }

    /** How many of the minutes lie before this moment. */
    public int before(LocalDateTime time) {
        for (var day = days.size() - 1; day >= 0; day--) {
            var hours = days.get(day).hours();
            if (time.isAfter(hours.start())) {
                var minutes = new Interval(hours.start(), time).minutes();
                return offsets[day] + (int) Math.min(minutes, hours.minutes());
            }
        }
        return 0;
    }

    /** The supply, added up; remembered, because it is the same for most parts of a conference. */
    public Stock stock(Supply supply) {
        return stocks.computeIfAbsent(supply, this::added);
    }

    private Stock added(Supply supply) {
        var units = new int[closed.length];
        Arrays.fill(units, supply.units());
        for (var outage : supply.outages()) {
            var end = before(outage.interval().end());
            for (var minute = before(outage.interval().start()); minute < end; minute++) {
                units[minute] -= outage.units();
            }
        }
        var stock = new Stock(units.length);
        for (var minute = 0; minute < units.length; minute++) {
            var there = closed[minute] ? 0 : Math.max(0, units[minute]);
            stock.open[minute + 1] = stock.open[minute] + there;
            stock.sitting[minute + 1] = stock.sitting[minute] + (resting[minute] ? 0 : there);
        }
        return stock;
    }
}
