package org.plenum.timetable.rules;

import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;
import org.plenum.rule.Weight;

/**
 * A room holds one session at a time, and is made ready before the next. Penalty: minutes, for each pair, of the
 * overlap with the end of the session that starts earlier (of the one that ends first, where both start together)
 * counted later by the room's turnaround.
 *
 * <p>A pair rule and no overlap rule, because of the turnaround.
 */
public record RoomDoubleBooking() implements PairRule {

    @Override
    public String id() {
        return "room-double-booking";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public Reach reach(Conference conference) {
        return Reach.inRoom(conference.rooms().stream()
                .mapToLong(room -> room.turnaround().toMinutes())
                .max()
                .orElse(0));
    }

    @Override
    public boolean concerns(Conference conference, Session one, Session other) {
        return true;
    }

    @Override
    public long penalty(Conference conference, Placed one, Placed other) {
        return isFirst(one, other) ? overlap(one, other) : overlap(other, one);
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        var first = isFirst(one, other) ? one : other;
        var second = isFirst(one, other) ? other : one;
        return Message.of(
                this,
                first.session(),
                second.session(),
                first.room(),
                first.end(),
                first.room().turnaround().toMinutes(),
                second.start());
    }

    private static long overlap(Placed first, Placed second) {
        var ready = Interval.minuteOf(first.start())
                + first.session().minutes()
                + first.room().turnaround().toMinutes();
        var start = Interval.minuteOf(second.start());
        return Math.max(0, Math.min(ready, start + second.session().minutes()) - start);
    }

    private static boolean isFirst(Placed one, Placed other) {
        var order = one.start().compareTo(other.start());
        return order < 0
                || (order == 0 && one.session().minutes() < other.session().minutes());
    }
}
