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
 * Nobody must be in two sessions at once, with a role in at least one of them. Penalty: minutes, for each such person
 * and each pair of sessions.
 *
 * <p>{@link AudienceDoubleBooked} counts people whom both sessions call by name and who have no role.
 */
public record PersonDoubleBooked() implements PairRule {

    @Override
    public String id() {
        return "person-double-booked";
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
        return Optional.of(session.requiredIds());
    }

    @Override
    public long unitPenalty(Conference conference, Session one, Session other) {
        return torn(one, other).size();
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        var people = torn(one.session(), other.session()).stream()
                .map(conference.people()::get)
                .toList();
        return Message.of(this, one.session(), other.session(), people, one.overlap(other));
    }

    private static List<String> torn(Session one, Session other) {
        return one.requiredInBoth(other).stream()
                .filter(person -> one.hasRole(person) || other.hasRole(person))
                .toList();
    }
}
