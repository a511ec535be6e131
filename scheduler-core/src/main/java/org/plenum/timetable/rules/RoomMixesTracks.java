package org.plenum.timetable.rules;

import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.conference.Track;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;
import org.plenum.rule.Weight;
import org.plenum.rule.When;
import org.plenum.rule.When.SameBlock.Rooms;

/**
 * A track that comes in blocks has its room to itself for a whole block. Penalty: 1 for each pair of its sessions and
 * others in one block of a room.
 */
public record RoomMixesTracks() implements PairRule {

    @Override
    public String id() {
        return "room-mixes-tracks";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public boolean isUsed(Conference conference) {
        return conference.tracks().stream().anyMatch(Track::inBlocks);
    }

    @Override
    public When when() {
        return new When.SameBlock(Rooms.ONE);
    }

    @Override
    public Object equivalenceKey(Conference conference, Session session) {
        return session.track().filter(_ -> isInBlocks(conference, session));
    }

    @Override
    public long unitPenalty(Conference conference, Session one, Session other) {
        return !one.track().equals(other.track()) && (isInBlocks(conference, one) || isInBlocks(conference, other))
                ? 1
                : 0;
    }

    private static boolean isInBlocks(Conference conference, Session session) {
        return session.track()
                .map(conference.tracks()::get)
                .filter(Track::inBlocks)
                .isPresent();
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        return Message.of(this, one.session(), other.session(), one.room());
    }
}
