package org.plenum.timetable.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Amounts;
import org.plenum.rule.Aspect;
import org.plenum.rule.GroupRule;
import org.plenum.rule.Message;
import org.plenum.rule.Weight;

/**
 * No day should carry much more than its fair share. Penalty: for each day, the quarter-hours by which its sessions' minutes
 * exceed six fifths of its share, started ones counted whole. Its share of all minutes is that of its rooms' open minutes.
 *
 * <p>Only sessions that could be on another day count: nobody can do anything about the others. A session counts on the day
 * to which its start belongs; on a date that is no day, nowhere.
 */
public record DaysUneven() implements GroupRule<DaysUneven.Date> {
    private static final String ALL = "days";
    private static final long QUARTER_HOUR = 15;

    /**
     * A day, and what is due to it.
     *
     * @param open minutes of its rooms
     * @param openOnAll minutes of the rooms on all days
     */
    public record Date(LocalDate date, long open, long openOnAll) implements Comparable<Date> {
        @Override
        public int compareTo(Date other) {
            return date.compareTo(other.date);
        }

        /** The quarter-hours of its minutes beyond six fifths of its share of the total, multiplied out to stay whole. */
        private long excess(long minutes, long total) {
            return openOnAll == 0
                    ? 0
                    : Math.max(
                            0, Math.ceilDiv(5 * openOnAll * minutes - 6 * open * total, 5 * openOnAll * QUARTER_HOUR));
        }
    }

    @Override
    public String id() {
        return "days-uneven";
    }

    @Override
    public Weight weight() {
        return Weight.soft(1); // an hour too much in a room (4) weighs less than any wish about a session
    }

    @Override
    public boolean isUsed(Conference conference) {
        return conference.days().size() > 1;
    }

    @Override
    public Aspect aspect() {
        return Aspect.START;
    }

    @Override
    public Object likeness(Conference conference, Session session) {
        return List.of(session.minutes(), PossibleDays.of(conference, session));
    }

    @Override
    public List<Share<Date>> shares(Conference conference, Placed placed) {
        var day = conference.findDay(placed.start());
        if (day.isEmpty() || !couldMove(day.get(), PossibleDays.of(conference, placed.session()))) {
            return List.of();
        }
        var all = conference.days().stream()
                .mapToLong(each -> openMinutes(conference, each))
                .sum();
        var date = new Date(day.get().date(), openMinutes(conference, day.get()), all);
        return List.of(new Share<>(ALL, date, (int) placed.session().minutes()));
    }

    private static boolean couldMove(Day day, Set<LocalDate> possible) {
        return possible.stream().anyMatch(date -> !date.equals(day.date()));
    }

    /** The minutes in which its rooms can be used, added up. */
    private static long openMinutes(Conference conference, Day day) {
        var open = openMinutes(day, day.hours());
        var closed = 0L;
        for (var room : conference.rooms()) {
            closed += closedMinutes(day, room);
        }
        return open * conference.rooms().size() - closed;
    }

    private static long closedMinutes(Day day, Room room) {
        return room.unavailable().isEmpty()
                ? 0
                : Interval.merged(room.unavailable()).stream()
                        .filter(day.hours()::overlaps)
                        .mapToLong(interval -> openMinutes(day, interval))
                        .sum();
    }

    /** The minutes of the interval that lie in timeslots, where the day has them, else between its breaks. */
    private static long openMinutes(Day day, Interval interval) {
        return day.timeslots().isEmpty()
                ? day.sittingMinutes(interval)
                : Interval.merged(day.timeslots()).stream()
                        .mapToLong(interval::overlap)
                        .sum();
    }

    @Override
    public long penalty(Conference conference, String key, Amounts<Date> amounts) {
        var total = amounts.total();
        var quarters = 0L;
        for (var index = 0; index < amounts.size(); index++) {
            quarters += amounts.item(index).excess(amounts.amount(index), total);
        }
        return quarters;
    }

    @Override
    public Message message(Conference conference, String key, Amounts<Date> amounts, List<Placed> members) {
        var total = amounts.total();
        var full = IntStream.range(0, amounts.size())
                .filter(index -> amounts.item(index).excess(amounts.amount(index), total) > 0)
                .mapToObj(index -> amounts.item(index).date)
                .flatMap(date -> conference.findDay(date).stream())
                .toList();
        return Message.of(this, full, penalty(conference, key, amounts));
    }
}
