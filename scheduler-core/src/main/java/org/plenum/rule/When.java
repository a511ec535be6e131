package org.plenum.rule;

import java.util.function.ToLongFunction;
import org.plenum.conference.Block;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;

/**
 * The case in which two placed sessions cost each other something, and the number of units that they then cost.
 *
 * <p>The engine counts each case with bare numbers. If a pair rule needs another case, add the case here and its table
 * in {@code problem.table}: the compiler then reports the missing table.
 */
public sealed interface When {

    /**
     * The units that the two sessions cost at their places; 0 if they cost nothing. Symmetric, except for
     * {@link Order}: the first of the two owes its unit.
     */
    long units(Conference conference, Placed one, Placed other);

    /**
     * The distance in time below which the two sessions can cost something.
     *
     * @return minutes; the gap from the end of one to the start of the other is shorter; 0: the two overlap
     */
    long reach(Conference conference);

    /** Whether the two cost something only in one room, or in two rooms that share space. */
    default boolean isInOneRoom() {
        return false;
    }

    /** The two overlap, in whatever rooms. */
    record Overlap(Per per) implements When {

        /** The unit of an overlap. */
        public enum Per {
            /** A minute of the overlap. */
            MINUTE,
            /** A started step of the conference's grid. */
            STEP,
            /** The overlap as a whole, of any length. */
            OVERLAP
        }

        @Override
        public long units(Conference conference, Placed one, Placed other) {
            var minutes = one.overlap(other);
            return switch (per) {
                case MINUTE -> minutes;
                case STEP -> conference.steps(minutes);
                case OVERLAP -> minutes == 0 ? 0 : 1;
            };
        }

        @Override
        public long reach(Conference conference) {
            return 0;
        }
    }

    /**
     * The two take the same space at once, from setup to teardown. A unit is a minute.
     *
     * <p>The session that begins its setup earlier also takes the space for the turnaround of its room; if both begin
     * together, the one whose teardown ends first. If they are in two rooms, the longer turnaround counts.
     */
    record SameSpace() implements When {

        @Override
        public long units(Conference conference, Placed one, Placed other) {
            if (!conference.blocks(one.room(), other.room())) {
                return 0;
            }
            var mine = one.occupancy();
            var theirs = other.occupancy();
            return minutes(
                    Math.max(turnaround(one.room()), turnaround(other.room())),
                    Interval.minuteOf(mine.start()),
                    Interval.minuteOf(mine.end()),
                    Interval.minuteOf(theirs.start()),
                    Interval.minuteOf(theirs.end()));
        }

        /**
         * The minutes during which two sessions take the same space at once; all times are minutes from one common
         * moment.
         *
         * @param turnaround the longer one of the two rooms
         * @param from when the setup of one session begins
         * @param to when the teardown of this session ends
         */
        public static long minutes(long turnaround, long from, long to, long otherFrom, long otherTo) {
            var isFirst = from < otherFrom || (from == otherFrom && to < otherTo);
            return isFirst ? overlap(to + turnaround, otherFrom, otherTo) : overlap(otherTo + turnaround, from, to);
        }

        private static long overlap(long ready, long from, long to) {
            return Math.max(0, Math.min(ready, to) - from);
        }

        /** The time that a room needs between two sessions; in minutes. */
        public static long turnaround(Room room) {
            return room.turnaround().toMinutes();
        }

        @Override
        public long reach(Conference conference) {
            return conference.rooms().stream()
                            .mapToLong(SameSpace::turnaround)
                            .max()
                            .orElse(0)
                    + longest(conference, session -> session.needs().setup().toMinutes())
                    + longest(conference, session -> session.needs().teardown().toMinutes());
        }

        private static long longest(Conference conference, ToLongFunction<Session> minutes) {
            return conference.sessions().stream().mapToLong(minutes).max().orElse(0);
        }

        @Override
        public boolean isInOneRoom() {
            return true;
        }
    }

    /** The two start in one block of the programme. The unit is the pair. */
    record SameBlock(Rooms rooms) implements When {

        /** The rooms of the block in which the two are. */
        public enum Rooms {
            /** In the same room. */
            ONE,
            /** In two rooms. */
            TWO
        }

        @Override
        public long units(Conference conference, Placed one, Placed other) {
            var sameRoom = one.room().id().equals(other.room().id());
            if (sameRoom != isInOneRoom()) {
                return 0;
            }
            var block = conference.findBlock(one.start()).map(Block::index);
            var otherBlock = conference.findBlock(other.start()).map(Block::index);
            return block.isPresent() && block.equals(otherBlock) ? 1 : 0;
        }

        /** The reach of the longest block. */
        @Override
        public long reach(Conference conference) {
            return conference.blocks().stream()
                    .mapToLong(block -> block.interval().minutes())
                    .max()
                    .orElse(0);
        }

        @Override
        public boolean isInOneRoom() {
            return rooms == Rooms.ONE;
        }
    }

    /**
     * The other session starts before the one that owes, or ends after it. The unit is the pair.
     *
     * @param isWithinDay whether the two must start on the same day
     */
    record Order(Edge edge, boolean isWithinDay) implements When {

        /** The way in which the other session takes the edge. */
        public enum Edge {
            /** It starts before the one that owes. */
            START,
            /** It ends after the one that owes. */
            END
        }

        @Override
        public long units(Conference conference, Placed one, Placed other) {
            if (isWithinDay && !conference.dateOf(one).equals(conference.dateOf(other))) {
                return 0;
            }
            var isBroken = switch (edge) {
                case START -> other.startsBefore(one);
                case END -> other.endsAfter(one);
            };
            return isBroken ? 1 : 0;
        }

        /** Any distance. */
        @Override
        public long reach(Conference conference) {
            return Long.MAX_VALUE / 2;
        }
    }

    /**
     * The two are in different buildings, and one starts soon after the other ends. The unit is the pair.
     *
     * @param minutes the smallest gap between them that costs nothing; at least 1
     */
    record Walk(int minutes) implements When {

        @Override
        public long units(Conference conference, Placed one, Placed other) {
            var between = Math.max(one.startMinute() - other.endMinute(), other.startMinute() - one.endMinute());
            return 0 <= between && between < minutes && one.room().isFarFrom(other.room()) ? 1 : 0;
        }

        @Override
        public long reach(Conference conference) {
            return minutes;
        }
    }
}
