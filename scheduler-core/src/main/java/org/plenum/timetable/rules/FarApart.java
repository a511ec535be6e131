package org.plenum.timetable.rules;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;
import org.plenum.rule.Weight;
import org.plenum.rule.When;

/**
 * Nobody should have to hurry between buildings. Penalty: 1 for each pair of sessions in different buildings, one less
 * than a quarter of an hour after the other, where the same person must be, or that are compulsory and have a region in
 * common; one for everyone has every region.
 *
 * <p>A room without a building is near to every other. Other rules count sessions that overlap.
 */
public record FarApart() implements PairRule {
    private static final int QUARTER_HOUR = 15; // minutes
    private static final Object COMPULSORY = new Object(); // one group for compulsory sessions, besides those of people

    @Override
    public String id() {
        return "far-apart";
    }

    @Override
    public Weight weight() {
        return Weight.soft(10); // as one walk of the people who follow a track
    }

    @Override
    public When when() {
        return new When.Walk(QUARTER_HOUR);
    }

    @Override
    public long unitPenalty(Conference conference, Session one, Session other) {
        return shareRegion(one, other) || !one.requiredInBoth(other).isEmpty() ? 1 : 0;
    }

    @Override
    public Optional<List<?>> candidateGroups(Conference conference, Session session) {
        var compulsory = session.compulsory() ? Stream.of(COMPULSORY) : Stream.empty();
        return Optional.of(
                Stream.concat(session.requiredIds().stream(), compulsory).toList());
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        var first = other.startsBefore(one) ? other : one;
        var second = first.equals(one) ? other : one;
        return Message.of(
                this,
                first.session(),
                first.room(),
                SpokenTimes.on(first.end()),
                second.session(),
                second.room(),
                SpokenTimes.at(second.start(), first.end()));
    }

    private static boolean shareRegion(Session one, Session other) {
        if (!one.compulsory() || !other.compulsory()) {
            return false;
        }
        var regions = one.audience().regions();
        var others = other.audience().regions();
        if (one.audience().everyone()) {
            return other.audience().everyone() || !others.isEmpty();
        }
        return other.audience().everyone() ? !regions.isEmpty() : !Collections.disjoint(regions, others);
    }
}
