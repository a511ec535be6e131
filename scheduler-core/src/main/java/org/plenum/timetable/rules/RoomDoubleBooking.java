package org.plenum.timetable.rules;

import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;
import org.plenum.rule.Weight;
import org.plenum.rule.When;

/**
 * A room holds one session at a time, unless it is shared, and is made ready before the next; while one of its parts is
 * in use, so is the whole. Penalty: minutes, for each pair, of the overlap from setup to teardown. The room's
 * turnaround (the longer one, if the two are in different rooms) is added to the end of the session that begins its
 * setup earlier, or of the one whose teardown ends first if both begin together.
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
    public When when() {
        return new When.SameSpace();
    }

    @Override
    public long unitPenalty(Conference conference, Session one, Session other) {
        return 1;
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
                turnaround(first, second),
                SpokenTimes.at(second.start(), first.end()),
                second.room(),
                kinship(conference, first.room(), second.room()),
                first.session().needs().teardown().toMinutes(),
                second.session().needs().setup().toMinutes(),
                minutesBetween(first, second));
    }

    private static long minutesBetween(Placed first, Placed second) {
        return first.session().needs().teardown().toMinutes()
                + turnaround(first, second)
                + second.session().needs().setup().toMinutes();
    }

    private static long turnaround(Placed first, Placed second) {
        return Math.max(
                first.room().turnaround().toMinutes(),
                second.room().turnaround().toMinutes());
    }

    private static boolean isFirst(Placed one, Placed other) {
        var order = one.occupancy().start().compareTo(other.occupancy().start());
        return order < 0
                || (order == 0 && one.occupancy().minutes() < other.occupancy().minutes());
    }

    /** The relation of the first room to the second, as the sentence needs it for its wording. */
    private static String kinship(Conference conference, Room first, Room second) {
        if (first.id().equals(second.id())) {
            return "same";
        }
        var parts = conference.smallestPartsOf(first);
        var others = conference.smallestPartsOf(second);
        return parts.containsAll(others) ? "whole" : others.containsAll(parts) ? "part" : "other";
    }
}
