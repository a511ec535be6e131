package org.plenum.timetable.rules;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Message;
import org.plenum.rule.RelationRule;
import org.plenum.rule.Weight;

/**
 * Sessions follow each other in the order of their relation, with at least its gap between them. Penalty: the minutes
 * by which a session starts too early after the one before it in the list, for each two neighbours.
 *
 * <p>It counts only if all of them are placed: while one is missing, the order is not decided.
 */
public record RelationBefore(ScoreLevel level) implements RelationRule {

    @Override
    public String id() {
        return new Related(type(), level).id();
    }

    @Override
    public Weight weight() {
        return new Related(type(), level).weight();
    }

    @Override
    public Relation.Type type() {
        return Relation.Type.BEFORE;
    }

    @Override
    public boolean wantsAllPlaced() {
        return true;
    }

    @Override
    public long penalty(Conference conference, Relation relation, List<Placed> placed) {
        return Sequence.sumOverNeighbours(placed, (one, next) -> minutesShort(one, next, relation));
    }

    @Override
    public Message message(Conference conference, Relation relation, List<Placed> placed) {
        return Message.of(
                this,
                Sequence.sessions(placed),
                penalty(conference, relation, placed),
                relation.gap().toMinutes());
    }

    private static long minutesShort(Placed one, Placed next, Relation relation) {
        var earliest = one.endMinute() + relation.gap().toMinutes();
        return Math.max(0, earliest - next.startMinute());
    }
}
