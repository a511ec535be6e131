package org.plenum.timetable.rules;

import java.time.LocalDateTime;
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
import org.plenum.rule.When.Order.Edge;

/**
 * No session outside the relation starts before a session of the relation, or ends after it. Penalty: 1 for each pair
 * of a named session and another that does; sessions of the relation may lie in any order.
 *
 * <p>The day of a session is the one to which its start belongs, also if it ends after midnight.
 *
 * @param isWithinDay whether only sessions of the same day count
 */
public record RelationEdge(Edge edge, boolean isWithinDay, ScoreLevel level) implements PairRule {

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
        return new When.Order(edge, isWithinDay);
    }

    /**
     * A session that some relation names can owe for any other; two sessions that no relation names owe each other
     * nothing.
     */
    @Override
    public Optional<List<?>> candidateGroups(Conference conference, Session session) {
        return related().isIn(conference, session) ? Optional.empty() : Optional.of(List.of());
    }

    @Override
    public long unitPenalty(Conference conference, Session one, Session other) {
        return related().only(conference, one, other);
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        var named = owed(conference, one, other) > 0 ? one : other;
        var beside = named.equals(one) ? other : one;
        return Message.of(
                this,
                named.session(),
                beside.session(),
                SpokenTimes.on(time(named)),
                SpokenTimes.at(time(beside), time(named)));
    }

    private LocalDateTime time(Placed placed) {
        return switch (edge) {
            case START -> placed.start();
            case END -> placed.end();
        };
    }

    private Related related() {
        return new Related(type(), level);
    }

    private Relation.Type type() {
        return switch (edge) {
            case START -> isWithinDay ? Relation.Type.FIRST_OF_DAY : Relation.Type.FIRST;
            case END -> isWithinDay ? Relation.Type.LAST_OF_DAY : Relation.Type.LAST;
        };
    }
}
