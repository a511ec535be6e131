package org.plenum.rule;

import java.time.Duration;
import java.util.function.Function;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;

/**
 * A pair rule about any two sessions of which one takes the room that the other is in, whole or in part, that looks at
 * nothing but from when to when they take it.
 *
 * <p>Narrower than {@link PairRule}, since the engine asks it more often than any other: of bare numbers.
 */
public interface RoomRule extends PairRule {

    /** Less than so many minutes after this room is free again the next session can still cost something; at least 0. */
    long reach(Room room);

    /**
     * The penalty of two sessions, of which one takes what the other is in; all times in minutes from one and the same
     * moment, setup and teardown included.
     *
     * @param reach of that room; the longer one where they are in two
     */
    long penalty(long reach, long from, long to, long otherFrom, long otherTo);

    @Override
    default Reach reach(Conference conference) {
        return Reach.inRoom(
                conference.rooms().stream().mapToLong(this::reach).max().orElse(0)
                        + longest(conference, Session.Needs::setup)
                        + longest(conference, Session.Needs::teardown));
    }

    private static long longest(Conference conference, Function<Session.Needs, Duration> time) {
        return conference.sessions().stream()
                .mapToLong(session -> time.apply(session.needs()).toMinutes())
                .max()
                .orElse(0);
    }

    @Override
    default boolean concerns(Conference conference, Session one, Session other) {
        return true;
    }

    @Override
    default long penalty(Conference conference, Placed one, Placed other) {
        if (!conference.blocks(one.room(), other.room())) {
            return 0;
        }
        var mine = one.occupancy();
        var theirs = other.occupancy();
        return penalty(
                Math.max(reach(one.room()), reach(other.room())),
                Interval.minuteOf(mine.start()),
                Interval.minuteOf(mine.end()),
                Interval.minuteOf(theirs.start()),
                Interval.minuteOf(theirs.end()));
    }
}
