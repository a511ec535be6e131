package org.plenum.rule;

import org.plenum.conference.Block;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/**
 * A pair rule that costs a fixed amount where two sessions lie in one block of the programme: in one room, or in two.
 *
 * <p>Narrower than {@link PairRule} because the engine can then compare numbers instead of looking blocks up.
 */
public interface BlockRule extends PairRule {

    /** In which rooms of the block the two must be to matter. */
    enum Rooms {
        /** In the same. */
        ONE,
        /** In two. */
        TWO
    }

    Rooms rooms();

    /** What these two sessions owe where they lie so; 0 where they may. */
    long share(Conference conference, Session one, Session other);

    /** What of a session its share depends on: those of which this is equal owe the same to any other. */
    default Object likeness(Conference conference, Session session) {
        return session.id();
    }

    @Override
    default Reach reach(Conference conference) {
        var longest = conference.blocks().stream()
                .mapToLong(block -> block.interval().minutes())
                .max()
                .orElse(0);
        return new Reach(rooms() == Rooms.ONE, longest);
    }

    @Override
    default boolean concerns(Conference conference, Session one, Session other) {
        return share(conference, one, other) > 0;
    }

    @Override
    default long penalty(Conference conference, Placed one, Placed other) {
        var sameRoom = one.room().id().equals(other.room().id());
        if (sameRoom != (rooms() == Rooms.ONE)) {
            return 0;
        }
        var block = conference.findBlock(one.start()).map(Block::index);
        return block.isPresent()
                        && block.equals(conference.findBlock(other.start()).map(Block::index))
                ? share(conference, one.session(), other.session())
                : 0;
    }
}
