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
        var first = first(one, other);
        var second = first == one ? other : one; // the same object, and quicker to tell than an equal one
        var ready = Interval.minuteOf(first.start())
                + first.session().minutes()
                + first.room().turnaround().toMinutes();
        var free = Math.min(
                ready, Interval.minuteOf(second.start()) + second.session().minutes());
        return Math.max(0, free - Interval.minuteOf(second.start()));
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        var first = first(one, other);
        var second = first.equals(one) ? other : one;
        return Message.of(
                this,
                first.session(),
                second.session(),
                first.room(),
                first.end(),
                first.room().turnaround().toMinutes(),
                second.start());
    }

    private static Placed first(Placed one, Placed other) {
        var order = one.start().compareTo(other.start());
        return order < 0
                        || (order == 0
                                && one.session().minutes() < other.session().minutes())
                ? one
                : other;
    }
}
