package org.plenum.timetable.rules;

import java.util.List;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.OverlapRule;
import org.plenum.rule.Weight;

/**
 * Talks of a track that have their positions cannot be heard in order while they run at once. Penalty: started steps of
 * the grid, for each pair.
 */
public record TalkPositionInParallel() implements OverlapRule {

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
    public Per per() {
        return Per.STEP;
    }

    @Override
    public Optional<List<String>> circles(Conference conference, Session session) {
        return Optional.of(session.track().stream().toList());
    }

    @Override
    public long share(Conference conference, Session one, Session other) {
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
