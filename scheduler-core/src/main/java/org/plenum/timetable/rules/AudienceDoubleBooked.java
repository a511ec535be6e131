package org.plenum.timetable.rules;

import java.util.List;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;
import org.plenum.rule.Weight;
import org.plenum.rule.When;
import org.plenum.rule.When.Overlap.Per;

/**
 * Two compulsory sessions do not call the same delegation, region or person at once; one for everyone calls all of
 * them. Penalty: minutes, for each pair.
 */
public record AudienceDoubleBooked() implements PairRule {

    @Override
    public String id() {
        return "audience-double-booked";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public When when() {
        return new When.Overlap(Per.MINUTE);
    }

    @Override
    public Optional<List<String>> candidateGroups(Conference conference, Session session) {
        return Optional.of(session.compulsory() ? List.of("compulsory") : List.of());
    }

    @Override
    public long unitPenalty(Conference conference, Session one, Session other) {
        return one.compulsory() && other.compulsory() && one.audience().shares(other.audience(), conference) ? 1 : 0;
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        return Message.of(this, one.session(), other.session(), one.overlap(other));
    }
}
