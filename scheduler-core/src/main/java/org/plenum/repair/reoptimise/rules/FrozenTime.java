package org.plenum.repair.reoptimise.rules;

import java.time.LocalDateTime;
import org.plenum.conference.Conference;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Weight;

/**
 * Nothing moves to a time that is over, or so near that nobody would learn of it. Penalty: 1 for a session that starts
 * before then and is not pinned there.
 *
 * @param before the first moment at which a session may start
 */
public record FrozenTime(LocalDateTime before) implements PlacementRule {

    @Override
    public String id() {
        return "frozen-time";
    }

    @Override
    public Weight weight() {
        return Weight.hard(1);
    }

    @Override
    public PlacePart dependsOn() {
        return PlacePart.START;
    }

    @Override
    public long penalty(Conference conference, Session session, LocalDateTime start, Room room) {
        return start.isBefore(before) && !session.pinned().isWhole() ? 1 : 0;
    }

    @Override
    public Message message(Conference conference, Session session, LocalDateTime start, Room room) {
        return Message.of(this, session, start, before);
    }
}
