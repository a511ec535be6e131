package org.plenum.timetable.rules;

import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.rule.Message;
import org.plenum.rule.RoomRule;
import org.plenum.rule.Weight;

/**
 * A room holds one session at a time, unless it is shared, and is made ready before the next; while one of its parts is in
 * use, so is the whole. Penalty: minutes, for each pair, of the overlap from setup to teardown, with the end of the session
 * that begins its setup earlier (of the one that is torn down first, where both begin together) counted later by the room's
 * turnaround: by the longer one, where the two are in different rooms.
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
    public long penalty(long reach, long from, long to, long otherFrom, long otherTo) {
        var isFirst = from < otherFrom || (from == otherFrom && to < otherTo);
        return isFirst ? overlap(to + reach, otherFrom, otherTo) : overlap(otherTo + reach, from, to);
    }

    private static long overlap(long ready, long from, long to) {
        return Math.max(0, Math.min(ready, to) - from);
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
                SpokenTimes.on(first.end()),
                Math.max(reach(first.room()), reach(second.room())),
                SpokenTimes.at(second.start(), first.end()),
                second.room(),
                kinship(conference, first.room(), second.room()),
                first.session().needs().teardown().toMinutes(),
                second.session().needs().setup().toMinutes(),
                minutesBetween(first, second));
    }

    private long minutesBetween(Placed first, Placed second) {
        return first.session().needs().teardown().toMinutes()
                + Math.max(reach(first.room()), reach(second.room()))
                + second.session().needs().setup().toMinutes();
    }

    private static boolean isFirst(Placed one, Placed other) {
        var order = one.occupancy().start().compareTo(other.occupancy().start());
        return order < 0
                || (order == 0 && one.occupancy().minutes() < other.occupancy().minutes());
    }

    /** What the first room is to the second, as the sentence chooses its words. */
    private static String kinship(Conference conference, Room first, Room second) {
        if (first.id().equals(second.id())) {
            return "same";
        }
        var parts = conference.smallestPartsOf(first);
        var others = conference.smallestPartsOf(second);
        return parts.containsAll(others) ? "whole" : others.containsAll(parts) ? "part" : "other";
    }
}
