package org.plenum.timetable.rules;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Message;
import org.plenum.rule.RelationRule;
import org.plenum.rule.Weight;

/** No two of the sessions are in one room. Penalty: 1 for each pair of placed sessions in one room. */
public record RelationDifferentRoom(ScoreLevel level) implements RelationRule {

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
        return Relation.Type.DIFFERENT_ROOM;
    }

    @Override
    public boolean wantsAllPlaced() {
        return false;
    }

    @Override
    public long penalty(Conference conference, Relation relation, List<Placed> placed) {
        return Sequence.sumOverPairs(
                placed, (one, other) -> one.room().id().equals(other.room().id()) ? 1 : 0);
    }

    @Override
    public Message message(Conference conference, Relation relation, List<Placed> placed) {
        return Message.of(this, Sequence.sessions(placed), Sequence.rooms(placed));
    }
}
