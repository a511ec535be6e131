package org.plenum.timetable.rules;

import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.OverlapRule;
import org.plenum.rule.Weight;

/**
 * Who is called to two talks cannot be at both. Penalty: started steps of the grid during which two such talks run, for
 * each pair.
 */
public record TalkDoubleBooked(Calls whom) implements OverlapRule {

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
                    case ATTENDEE -> 3; // one of many who listen
                });
    }

    @Override
    public boolean isUsed(Conference conference) {
        return whom.isUsed(conference);
    }

    @Override
    public Per per() {
        return Per.STEP;
    }

    @Override
    public long share(Conference conference, Session one, Session other) {
        return whom.both(conference, one, other) ? 1 : 0;
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        return Message.of(this, one.session(), other.session(), one.overlap(other));
    }
}
