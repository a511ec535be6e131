package org.plenum.timetable.rules;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.GroupRule;
import org.plenum.rule.ItemSums;
import org.plenum.rule.Message;
import org.plenum.rule.Weight;

/**
 * Sessions of a room should follow each other without gaps. Penalty: for each two neighbours of one half-day, the
 * quarter-hours between them in which the room is free, rounded up; breaks, and the time to make the room ready, do not
 * count.
 *
 * <p>Its items are in minutes for which the conference has sat that day, so that breaks never count.
 */
public record RoomGap() implements GroupRule<RoomGap.Stay> {
    private static final long QUARTER_HOUR = 15;

    /**
     * The time for which a room is taken, including the time to make it ready, in minutes that the conference has sat
     * since midnight.
     */
    public record Stay(long from, long to) implements Comparable<Stay> {
        @Override
        public int compareTo(Stay other) {
            return from == other.from ? Long.compare(to, other.to) : Long.compare(from, other.from);
        }
    }

    @Override
    public String id() {
        return "room-gap";
    }

    @Override
    public Weight weight() {
        return Weight.soft(0); // most conferences have spare rooms, and a free hour in them does no harm
    }

    @Override
    public long allowance() {
        return 1;
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return List.of(
                session.duration(), session.needs().setup(), session.needs().teardown());
    }

    @Override
    public List<Share<Stay>> shares(Conference conference, Placed placed) {
        var midnight = conference.dateOf(placed).atStartOfDay();
        var taken = placed.occupancy();
        var stay = new Stay(
                conference.sittingMinutes(midnight, taken.start()),
                conference.sittingMinutes(
                        midnight, taken.end().plus(placed.room().turnaround())));
        return List.of(new Share<>(placed.room().id() + " " + HalfDay.of(conference, placed), stay, 1));
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<Stay> amounts) {
        var quarters = 0L;
        var until = Long.MAX_VALUE;
        for (var index = 0; index < amounts.size(); index++) {
            var stay = amounts.item(index);
            quarters += Math.ceilDiv(Math.max(0, stay.from - until), QUARTER_HOUR);
            until = index == 0 ? stay.to : Math.max(until, stay.to);
        }
        return quarters;
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<Stay> amounts, List<Placed> members) {
        var room = members.getFirst().room();
        var date = conference.dateOf(members.getFirst());
        var sessions = members.stream().map(Placed::session).toList();
        return Message.of(this, room, date, sessions, QUARTER_HOUR * penalty(conference, key, amounts));
    }
}
