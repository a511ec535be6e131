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
 * Talks of a track that have positions should not run at once, because nobody could hear them in order. Penalty:
 * started steps of the grid, for each pair.
 */
public record TalkPositionInParallel() implements PairRule {

    @Override
    public String id() {
        return "talk-position-in-parallel";
    }

    @Override
    public Weight weight() {
        return Weight.soft(20); // as a talk out of its position
    }

    @Override
    public boolean isUsed(Conference conference) {
        return conference.sessions().stream().anyMatch(session -> session.talk().position() > 0);
    }

    @Override
    public When when() {
        return new When.Overlap(Per.STEP);
    }

    @Override
    public Optional<List<String>> candidateGroups(Conference conference, Session session) {
        return Optional.of(session.track().stream().toList());
    }

    @Override
    public long unitPenalty(Conference conference, Session one, Session other) {
        return one.track().isPresent()
                        && one.track().equals(other.track())
                        && one.talk().position() > 0
                        && other.talk().position() > 0
                ? 1
                : 0;
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        return Message.of(this, one.session(), other.session(), one.overlap(other));
    }
}
