package org.plenum.timetable.rules;

import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;
import org.plenum.rule.Weight;
import org.plenum.rule.When;
import org.plenum.rule.When.SameBlock.Rooms;

/**
 * A person whom two talks of one block call should be able to stay in one room. Penalty: 1 for each pair of talks in
 * one block and two rooms.
 */
public record ParticipantElsewhere(TalkRole whom) implements PairRule {

    @Override
    public String id() {
        return switch (whom) {
            case PRESENTER -> "presenter-elsewhere";
            case ATTENDEE -> "attendee-elsewhere";
        };
    }

    @Override
    public Weight weight() {
        return Weight.soft(
                switch (whom) {
                    case PRESENTER -> 10; // a walk between two talks, like a track that changes its room
                    case ATTENDEE -> 1; // one of many listeners
                });
    }

    @Override
    public boolean isUsed(Conference conference) {
        return whom.isUsed(conference);
    }

    @Override
    public When when() {
        return new When.SameBlock(Rooms.TWO);
    }

    @Override
    public long unitPenalty(Conference conference, Session one, Session other) {
        return whom.both(conference, one, other) ? 1 : 0;
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        return Message.of(this, one.session(), other.session(), one.room(), other.room());
    }
}
