package org.plenum.timetable.rules;

import org.plenum.conference.Conference;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.UnplacedRule;
import org.plenum.rule.Weight;

/** As few sessions as possible are left out. Penalty: the importance of a session that has no place. */
public record SessionLeftOut() implements UnplacedRule {

    @Override
    public String id() {
        return "session-left-out";
    }

    @Override
    public Weight weight() {
        return Weight.medium(1);
    }

    @Override
    public long penalty(Conference conference, Session session) {
        return session.importance();
    }

    @Override
    public Message message(Conference conference, Session session) {
        return Message.of(this, session, session.importance());
    }
}
