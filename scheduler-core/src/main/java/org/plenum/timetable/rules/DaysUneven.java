package org.plenum.timetable.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.Amounts;
import org.plenum.rule.Aspect;
import org.plenum.rule.GroupRule;
import org.plenum.rule.Message;
import org.plenum.rule.Weight;

/**
 * No day should carry much more than the others. Penalty: for each day, the quarter-hours by which its sessions' minutes
 * exceed those of the mean day and a fifth, started ones counted whole.
 *
 * <p>A session counts on the day to which its start belongs; on a date that is no day, nowhere.
 */
public record DaysUneven() implements GroupRule<Long> {
    private static final String ALL = "days";
    private static final long QUARTER_HOUR = 15;

    @Override
    public String id() {
        return "days-uneven";
    }

    @Override
    public Weight weight() {
        return Weight.soft(1); // an hour too much in a room (4) weighs less than any wish about a session
    }

    @Override
    public Aspect aspect() {
        return Aspect.START;
    }

    @Override
    public List<Share<Long>> shares(Conference conference, Placed placed) {
        return conference.findDay(placed.start()).stream()
                .map(day -> new Share<>(
                        ALL, day.date().toEpochDay(), (int) placed.session().minutes()))
                .toList();
    }

    @Override
    public long penalty(Conference conference, String key, Amounts<Long> amounts) {
        var total = amounts.total();
        var quarters = 0L;
        for (var index = 0; index < amounts.size(); index++) {
            quarters += excess(conference, amounts.amount(index), total);
        }
        return quarters;
    }

    /** The quarter-hours of a day's minutes beyond six fifths of the mean, multiplied out to stay whole. */
    private static long excess(Conference conference, long minutes, long total) {
        var days = (long) conference.days().size();
        return Math.max(0, Math.ceilDiv(5 * days * minutes - 6 * total, 5 * days * QUARTER_HOUR));
    }

    @Override
    public Message message(Conference conference, String key, Amounts<Long> amounts, List<Placed> members) {
        var total = amounts.total();
        var full = IntStream.range(0, amounts.size())
                .filter(index -> excess(conference, amounts.amount(index), total) > 0)
                .mapToObj(index -> LocalDate.ofEpochDay(amounts.item(index)))
                .flatMap(date -> conference.findDay(date).stream())
                .toList();
        return Message.of(this, full, penalty(conference, key, amounts));
    }
}
