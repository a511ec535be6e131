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
 * People who follow a track should not have to walk. Penalty: the rooms beyond the first that a track uses on one day.
 *
 * <p>A group rule with a track and a date as its key: a session counts on the day to which its start belongs.
 */
public record TrackChangesRoom() implements GroupRule<String> {

    @Override
    public String id() {
        return "track-changes-room";
    }

    @Override
    public Weight weight() {
        return Weight.soft(10); // one walk weighs as much as ten minutes of a track in parallel
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return session.track();
    }

    @Override
    public long allowance() {
        return 1;
    }

    @Override
    public List<Share<String>> shares(Conference conference, Placed placed) {
        var track = placed.session().track();
        return track.isEmpty()
                ? List.of()
                : List.of(new Share<>(
                        track.get() + " " + conference.dateOf(placed),
                        placed.room().id(),
                        1));
    }

    @Override
    public long penalty(Conference conference, String key, ItemSums<String> amounts) {
        return Math.max(0, amounts.size() - 1);
    }

    @Override
    public Message message(Conference conference, String key, ItemSums<String> amounts, List<Placed> members) {
        var track = members.stream()
                .flatMap(member -> member.session().track().stream())
                .distinct()
                .map(conference.tracks()::get)
                .toList();
        var rooms = amounts.items().stream().map(conference.rooms()::get).toList();
        var sessions = members.stream().map(Placed::session).toList();
        var date = conference.dateOf(members.getFirst());
        return Message.of(this, track, date, rooms, sessions);
    }
}
