package org.plenum.timetable.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.OverlapRule;
import org.plenum.rule.Weight;

/** Nobody has a role in two sessions at once. Penalty: minutes, for each such person and each pair of sessions. */
public record PersonDoubleBooked() implements OverlapRule {

    @Override
    public String id() {
        return "person-double-booked";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public Per per() {
        return Per.MINUTE;
    }

    @Override
    public Optional<List<String>> circles(Conference conference, Session session) {
        return Optional.of(session.personIds());
    }

    @Override
    public long share(Conference conference, Session one, Session other) {
        return shared(one, other).size();
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        var people = shared(one.session(), other.session()).stream()
                .map(conference.people()::get)
                .toList();
        return Message.of(this, one.session(), other.session(), people, one.overlap(other));
    }

    /** The ids of those with a role in both, each once. Asked of all pairs: plain loops over lists that are short. */
    static List<String> shared(Session one, Session other) {
        if (one.people().isEmpty() || other.people().isEmpty()) {
            return List.of();
        }
        var shared = new ArrayList<String>();
        for (var part : one.people()) {
            if (!shared.contains(part.person()) && hasRole(other, part.person())) {
                shared.add(part.person());
            }
        }
        return shared;
    }

    private static boolean hasRole(Session session, String person) {
        for (var part : session.people()) {
            if (part.person().equals(person)) {
                return true;
            }
        }
        return false;
    }
}
