package org.plenum.timetable.rules;

import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.conference.Placed;
import org.plenum.conference.Relation;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.OrderRule;
import org.plenum.rule.Weight;

/**
 * No session of the same day that the relation does not name ends after one that it names. Penalty: 1 for each pair
 * of a named session and another of its day that ends after it.
 *
 * <p>The day of a session is the one on which it starts, also where it ends after midnight.
 */
public record RelationLastOfDay(Level level) implements OrderRule {

    @Override
    public String id() {
        return related().id();
    }

    @Override
    public Weight weight() {
        return related().weight();
    }

    @Override
    public Edge edge() {
        return Edge.END;
    }

    @Override
    public boolean isWithinDay() {
        return true;
    }

    @Override
    public boolean minds(Conference conference, Session session) {
        return related().isIn(conference, session);
    }

    @Override
    public long share(Conference conference, Session session, Session other) {
        return related().only(conference, session, other);
    }

    @Override
    public Message message(Conference conference, Placed one, Placed other) {
        var named = owed(conference, one, other) > 0 ? one : other;
        var beside = named.equals(one) ? other : one;
        return Message.of(
                this,
                named.session(),
                beside.session(),
                SpokenTimes.on(named.end()),
                SpokenTimes.at(beside.end(), named.end()));
    }

    private Related related() {
        return new Related(Relation.Type.LAST_OF_DAY, level);
    }
}
