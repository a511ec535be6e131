package org.plenum.timetable.rules;

import java.util.List;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Interest;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;
import org.plenum.rule.Weight;
import org.plenum.rule.When;
import org.plenum.rule.When.Overlap.Per;

/**
 * Sessions that the same delegates want to attend should not run at once. Penalty: the heads of every interest that
 * names both, once for each pair, for an overlap of any length.
 */
public record InterestClash() implements PairRule {

    @Override
    public String id() {
        return "interest-clash";
    }

    @Override
    public Weight weight() {
        return Weight.soft(
                5); // twelve delegates who must choose weigh as much as one track running an hour in parallel
    }

    @Override
    public When when() {
        return new When.Overlap(Per.OVERLAP);
    }

    @Override
    public Optional<List<Interest>> candidateGroups(Conference conference, Session session) {
        return Optional.of(conference.interestsOf(session));
    }

    @Override
    public long unitPenalty(Conference conference, Session one, Session other) {
        var heads = 0L;
        for (var interest : conference.interestsOf(one)) {
            if (interest.sessions().contains(other.id())) {
                heads += interest.heads();
            }
        }
        return heads;
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        return Message.of(
                this, one.session(), other.session(), unitPenalty(conference, one.session(), other.session()));
    }
}
