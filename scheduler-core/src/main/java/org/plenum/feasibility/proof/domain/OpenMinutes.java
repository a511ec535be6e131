package org.plenum.feasibility.proof.domain;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Roster;
import org.plenum.rule.Supply;

/** The minutes between opening and closing of all days, end to end, so that supplies can be summed over them. */
public final class OpenMinutes {

    /** A supply, summed from the first minute on. */
    public static final class Stock {
        private final long[] sitting;
        private final long[] open;

        private Stock(int minutes) {
            sitting = new long[minutes + 1];
            open = new long[minutes + 1];
        }

        /** Unit-minutes from one minute to another, without breaks. */
        public long outsideBreaks(int from, int to) {
            return sitting[to] - sitting[from];
        }

        /** Unit-minutes from one minute to another, breaks included. */
        public long inAll(int from, int to) {
            return open[to] - open[from];
        }
    }

    private final List<Interval> stretches;
    private final int[] offsets;
    private final boolean[] closed;
    private final boolean[] resting;
    private final Map<Supply, Stock> stocks = new ConcurrentHashMap<>();

    OpenMinutes(Roster<Day> days) {
        stretches = Interval.merged(days.stream().map(Day::hours).toList());
        offsets = new int[stretches.size() + 1];
        for (var stretch = 0; stretch < stretches.size(); stretch++) {
            offsets[stretch + 1] =
                    offsets[stretch] + Math.toIntExact(stretches.get(stretch).minutes());
        }
        closed = new boolean[offsets[stretches.size()]];
        resting = new boolean[closed.length];
        days.forEach(day -> day.rests().forEach(rest -> mark(rest, resting)));
        for (var stretch : stretches) {
            var within =
                    days.stream().filter(day -> stretch.contains(day.opens())).toList();
            // a session that starts on a day without timeslots may run into the next day, whatever its timeslots
            if (within.stream().noneMatch(day -> day.timeslots().isEmpty())) {
                var slots =
                        within.stream().flatMap(day -> day.timeslots().stream()).toList();
                stretch.without(slots).forEach(interval -> mark(interval, closed));
            }
        }
    }

    private void mark(Interval interval, boolean[] marks) {
        Arrays.fill(marks, before(interval.start()), before(interval.end()), true);
    }

    /** The number of minutes before this moment. */
    public int before(LocalDateTime time) {
        for (var stretch = stretches.size() - 1; stretch >= 0; stretch--) {
            var open = stretches.get(stretch);
            if (time.isAfter(open.start())) {
                var minutes = new Interval(open.start(), time).minutes();
                return offsets[stretch] + (int) Math.min(minutes, open.minutes());
            }
        }
        return 0;
    }

    /** The summed supply; cached, because it is the same for most parts of a conference. */
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
