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
 * A track's sessions in one room should follow each other. Penalty: the gaps between neighbouring sessions of a track,
 * in one room and half-day, between whose starts a session of another track starts there.
 *
 * <p>Sessions without a track do not count as interruptions.
 */
public record TrackScattered() implements GroupRule<TrackScattered.Stop> {

    /** The start of a session of a track. */
    public record Stop(long minute, String track) implements Comparable<Stop> {
        @Override
        public int compareTo(Stop other) {
            return minute == other.minute ? track.compareTo(other.track) : Long.compare(minute, other.minute);
        }
    }

    @Override
    public String id() {
        return "track-scattered";
    }

    @Override
    public Weight weight() {
        return Weight.soft(5); // people who follow the track may keep their seats: half of a walk
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return session.track();
    }

    @Override
    public long allowance() {
        return 2;
    }

    @Override
    public List<Share<Stop>> shares(Conference conference, Placed placed) {
        var track = placed.session().track();
        if (track.isEmpty()) {
            return List.of();
        }
        var key = placed.room().id() + " " + HalfDay.of(conference, placed);
        return List.of(new Share<>(key, new Stop(placed.startMinute(), track.get()), 1));
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<Stop> amounts) {
        var gaps = 0L;
        for (var index = 0; index + 2 < amounts.size(); index++) {
            gaps += isBeforeGap(amounts, index) ? 1 : 0;
        }
        return gaps;
    }

    /** Whether another track's session starts between this one and the next of its track. */
    private static boolean isBeforeGap(ItemSums<Stop> amounts, int index) {
        var stop = amounts.item(index);
        for (var next = index + 1; next < amounts.size(); next++) {
            var other = amounts.item(next);
            if (other.track.equals(stop.track)) {
                return isBetween(amounts, index, next);
            }
        }
        return false;
    }

    private static boolean isBetween(ItemSums<Stop> amounts, int first, int last) {
        for (var index = first + 1; index < last; index++) {
            var minute = amounts.item(index).minute;
            if (amounts.item(first).minute < minute && minute < amounts.item(last).minute) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<Stop> amounts, List<Placed> members) {
        var room = members.getFirst().room();
        var date = conference.dateOf(members.getFirst());
        var sessions = members.stream().map(Placed::session).toList();
        return Message.of(this, room, date, sessions, penalty(conference, key, amounts));
    }
}
