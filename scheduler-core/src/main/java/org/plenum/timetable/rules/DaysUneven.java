package org.plenum.timetable.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.Weight;

/**
 * No day should carry much more than its fair share. Penalty: for each day, the quarter-hours by which its sessions'
 * minutes exceed six fifths of its share, rounded up. A day's share of all minutes is its share of the rooms' open
 * minutes.
 *
 * <p>Only sessions that could be on another day count: the others cannot be moved off theirs. A session counts on the
 * day to which its start belongs; on a date that is no day, it does not count.
 */
public record DaysUneven() implements GroupRule<DaysUneven.Date> {
    private static final String ALL = "days";
    private static final long QUARTER_HOUR = 15;

    /**
     * A day with the room minutes that determine its share.
     *
     * @param open minutes of its rooms
     * @param openOnAll minutes of the rooms on all days
     */
    public record Date(LocalDate date, long open, long openOnAll) implements Comparable<Date> {
        @Override
        public int compareTo(Date other) {
            return date.compareTo(other.date);
        }

        /**
         * The quarter-hours of its minutes beyond six fifths of its share of the total; multiplied out, so that all
         * numbers stay whole.
         */
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
        return Weight.soft(1); // an hour too much (4) weighs less than any wish about a session
    }

    @Override
    public boolean isUsed(Conference conference) {
        return conference.days().size() > 1;
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return List.of(session.minutes(), PossibleDays.of(conference, session));
    }

    @Override
    public List<Share<Date>> shares(Conference conference, Placed placed) {
        var day = conference.findDay(placed.start());
        if (day.isEmpty() || !PossibleDays.isAnyBeside(day.get(), conference, placed.session())) {
            return List.of();
        }
        var date = new Date(day.get().date(), conference.roomMinutes(day.get()), conference.roomMinutes());
        return List.of(new Share<>(ALL, date, (int) placed.session().minutes()));
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<Date> amounts) {
        var total = amounts.total();
        var quarters = 0L;
        for (var index = 0; index < amounts.size(); index++) {
            quarters += amounts.item(index).excess(amounts.amount(index), total);
        }
        return quarters;
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<Date> amounts, List<Placed> members) {
        var total = amounts.total();
        var full = IntStream.range(0, amounts.size())
                .filter(index -> amounts.item(index).excess(amounts.amount(index), total) > 0)
                .mapToObj(index -> amounts.item(index).date)
                .flatMap(date -> conference.findDay(date).stream())
                .toList();
        return Message.of(this, full, QUARTER_HOUR * penalty(conference, key, amounts), full.size());
    }
}
