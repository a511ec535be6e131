package org.plenum.timetable.rules;

import java.util.List;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;
import org.plenum.rule.Weight;
import org.plenum.rule.When;
import org.plenum.rule.When.Overlap.Per;

/**
 * No two sessions of the relation run at once. Penalty: minutes, for each pair of placed sessions; a pair that two
 * relations name counts for each.
 */
public record RelationNoOverlap(ScoreLevel level) implements PairRule {

    @Override
    public String id() {
        return related().id();
    }

    @Override
    public Weight weight() {
        return related().weight();
    }

    @Override
    public When when() {
        return new When.Overlap(Per.MINUTE);
    }

    @Override
    public Optional<List<Relation>> candidateGroups(Conference conference, Session session) {
        return Optional.of(related().of(conference, session));
    }

    @Override
    public long unitPenalty(Conference conference, Session one, Session other) {
        return related().both(conference, one, other);
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        return Message.of(this, one.session(), other.session(), one.overlap(other));
    }

    private Related related() {
        return new Related(Relation.Type.NO_OVERLAP, level);
    }
}
