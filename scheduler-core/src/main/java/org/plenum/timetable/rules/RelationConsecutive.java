package org.plenum.timetable.rules;

import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Message;
import org.plenum.rule.RelationRule;
import org.plenum.rule.Weight;

/**
 * Each session starts when the one before it in the list ends. Penalty, for each two neighbours: the minutes between
 * them in which the conference sits, neither breaks nor nights; or, if the second starts before the first has ended,
 * all minutes from that start to that end.
 *
 * <p>It counts only if all of them are placed, and ignores the gap.
 */
public record RelationConsecutive(ScoreLevel level) implements RelationRule {

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
        return Relation.Type.CONSECUTIVE;
    }

    @Override
    public boolean wantsAllPlaced() {
        return true;
    }

    @Override
    public long penalty(Conference conference, Relation relation, List<Placed> placed) {
        return Sequence.sumOverNeighbours(placed, (one, next) -> minutesApart(conference, one, next));
    }

    @Override
    public Message message(Conference conference, Relation relation, List<Placed> placed) {
        return Message.of(this, Sequence.sessions(placed), penalty(conference, relation, placed));
    }

    private static long minutesApart(Conference conference, Placed one, Placed next) {
        var end = one.end();
        return next.start().isBefore(end)
                ? new Interval(next.start(), end).minutes()
                : conference.sittingMinutes(end, next.start());
    }
}
