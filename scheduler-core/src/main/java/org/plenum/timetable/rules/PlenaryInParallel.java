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

/** No session with an audience runs beside a plenary or a ceremony. Penalty: minutes, for each pair. */
public record PlenaryInParallel() implements PairRule {

    @Override
    public String id() {
        return "plenary-in-parallel";
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
    public Optional<List<?>> candidateGroups(Conference conference, Session session) {
        return session.kind().isPlenary() ? Optional.empty() : Optional.of(List.of());
    }

    @Override
    public long unitPenalty(Conference conference, Session one, Session other) {
        return isAgainst(one, other) || isAgainst(other, one) ? 1 : 0;
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        var plenary = isAgainst(one.session(), other.session()) ? one : other;
        var beside = plenary.equals(one) ? other : one;
        return Message.of(this, plenary.session(), beside.session(), one.overlap(other));
    }

    private static boolean isAgainst(Session plenary, Session beside) {
        return plenary.kind().isPlenary() && !beside.audience().isEmpty();
    }
}
