package org.plenum.timetable.rules;

import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PairRule;
import org.plenum.rule.Weight;

/**
 * No session of the same day that the relation does not name starts before one that it names. Penalty: 1 for each
 * pair of a named session and another of its day that starts before it.
 *
 * <p>The day of a session is the one on which it starts.
 */
public record RelationFirstOfDay(Level level) implements PairRule {

    @Override
    public String id() {
        return related().id();
    }

    @Override
    public Weight weight() {
        return related().weight();
    }

    @Override
    public Reach reach(Conference conference) {
        return Reach.ANY;
    }

    @Override
    public boolean concerns(Conference conference, Session one, Session other) {
        return related().only(conference, one, other) > 0 || related().only(conference, other, one) > 0;
    }

    @Override
    public long penalty(Conference conference, Placed one, Placed other) {
        return units(conference, one, other) + units(conference, other, one);
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        var named = units(conference, one, other) > 0 ? one : other;
        var beside = named.equals(one) ? other : one;
        return Message.of(this, named.session(), beside.session(), named.start(), beside.start());
    }

    private long units(Conference conference, Placed named, Placed other) {
        return other.date().equals(named.date()) && other.startsBefore(named)
                ? related().only(conference, named.session(), other.session())
                : 0;
    }

    private Related related() {
        return new Related(Relation.Type.FIRST_OF_DAY, level);
    }
}
