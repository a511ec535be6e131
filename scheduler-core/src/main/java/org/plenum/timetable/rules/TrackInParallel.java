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
 * People who follow a track should be able to attend all of it. Penalty: minutes in which two of its sessions overlap,
 * for each pair.
 */
public record TrackInParallel() implements PairRule {

    @Override
    public String id() {
        return "track-in-parallel";
    }

    @Override
    public Weight weight() {
        return Weight.soft(1); // the reference for other weights: one point is one minute
    }

    @Override
    public When when() {
        return new When.Overlap(Per.MINUTE);
    }

    @Override
    public Optional<List<String>> candidateGroups(Conference conference, Session session) {
        return Optional.of(session.track().stream().toList());
    }

    @Override
    public long unitPenalty(Conference conference, Session one, Session other) {
        return one.track().isPresent() && one.track().equals(other.track()) ? 1 : 0;
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        var track = one.session().track().map(conference.tracks()::get).stream().toList();
        return Message.of(this, one.session(), other.session(), track, one.overlap(other));
    }
}
