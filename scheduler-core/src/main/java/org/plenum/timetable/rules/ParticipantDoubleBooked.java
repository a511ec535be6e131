package org.plenum.timetable.rules;

import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;
import org.plenum.rule.Weight;
import org.plenum.rule.When;
import org.plenum.rule.When.Overlap.Per;

/**
 * A person whom two talks call cannot attend both at once. Penalty: started steps of the grid during which two such
 * talks run, for each pair.
 */
public record ParticipantDoubleBooked(TalkRole whom) implements PairRule {

    @Override
    public String id() {
        return switch (whom) {
            case PRESENTER -> "presenter-double-booked";
            case ATTENDEE -> "attendee-double-booked";
        };
    }

    @Override
    public Weight weight() {
        return Weight.soft(
                switch (whom) {
                    case PRESENTER -> 30; // a co-author has to stand in
                    case ATTENDEE -> 3; // one of many listeners
                });
    }

    @Override
    public boolean isUsed(Conference conference) {
        return whom.isUsed(conference);
    }

    @Override
    public When when() {
        return new When.Overlap(Per.STEP);
    }

    @Override
    public long unitPenalty(Conference conference, Session one, Session other) {
        return whom.both(conference, one, other) ? 1 : 0;
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        return Message.of(this, one.session(), other.session(), one.overlap(other));
    }
}
