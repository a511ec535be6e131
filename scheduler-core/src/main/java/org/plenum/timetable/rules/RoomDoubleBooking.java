package org.plenum.timetable.rules;

import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.rule.Message;
import org.plenum.rule.RoomRule;
import org.plenum.rule.Weight;

/**
 * A room holds one session at a time, and is made ready before the next. Penalty: minutes, for each pair, of the
 * overlap with the end of the session that starts earlier (of the one that ends first, where both start together)
 * counted later by the room's turnaround.
 *
 * <p>No overlap rule, because of the turnaround.
 */
public record RoomDoubleBooking() implements RoomRule {

    @Override
    public String id() {
        return "room-double-booking";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public long reach(Room room) {
        return room.turnaround().toMinutes();
    }

    @Override
    public long penalty(long reach, long start, long end, long otherStart, long otherEnd) {
        var isFirst = start < otherStart || (start == otherStart && end < otherEnd);
        return isFirst ? overlap(end + reach, otherStart, otherEnd) : overlap(otherEnd + reach, start, end);
    }

    private static long overlap(long ready, long start, long end) {
        return Math.max(0, Math.min(ready, end) - start);
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

    private static boolean isFirst(Placed one, Placed other) {
        var order = one.start().compareTo(other.start());
        return order < 0
                || (order == 0 && one.session().minutes() < other.session().minutes());
    }
}
