package org.plenum.rule;

import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;

/**
 * A pair rule about any two sessions in one room that looks at nothing but when they start and end.
 *
 * <p>Narrower than {@link PairRule}, since the engine asks it more often than any other: of bare numbers.
 */
public interface RoomRule extends PairRule {

    /** Less than so many minutes after a session the next in this room can still cost something; at least 0. */
    long reach(Room room);

    /**
     * The penalty of two sessions in one room; all times in minutes from one and the same moment.
     *
     * @param reach of that room
     */
    long penalty(long reach, long start, long end, long otherStart, long otherEnd);

    @Override
    default Reach reach(Conference conference) {
        return Reach.inRoom(
                conference.rooms().stream().mapToLong(this::reach).max().orElse(0));
    }

    @Override
    default boolean concerns(Conference conference, Session one, Session other) {
        return true;
    }

    @Override
    default long penalty(Conference conference, Placed one, Placed other) {
        if (!one.room().id().equals(other.room().id())) {
            return 0;
        }
        return penalty(reach(one.room()), one.startMinute(), one.endMinute(), other.startMinute(), other.endMinute());
    }
}
