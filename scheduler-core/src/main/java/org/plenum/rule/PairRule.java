package org.plenum.rule;

import java.util.Collection;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/** What two sessions cost each other by where they lie. All its functions are symmetric. */
public non-sealed interface PairRule extends Rule {

    /** When the pair can cost anything at all. */
    Reach reach(Conference conference);

    /** Whether these two sessions can ever matter to each other, wherever they lie. */
    boolean concerns(Conference conference, Session one, Session other);

    /**
     * The circles that a session moves in: it concerns none but those that it has one in common with. Whom it concerns is in
     * the open where nothing is said.
     *
     * <p>So that not every session has to be held against every other.
     */
    default Optional<? extends Collection<?>> circles(Conference conference, Session session) {
        return Optional.empty();
    }

    /** The penalty of two sessions that concern each other and are within reach. */
    long penalty(Conference conference, Placed one, Placed other);

    /** The sentence about a penalty above 0. */
    Message message(Conference conference, Placed one, Placed other);

    /**
     * When two sessions can cost each other anything.
     *
     * @param sameRoom only in one room, or in two that have space in common
     * @param minutes only less than so many minutes apart, from the end of one to the start of the other; 0: only where
     *     they overlap
     */
    record Reach(boolean sameRoom, long minutes) {

        /** Wherever they lie. */
        public static final Reach ANY = new Reach(false, Long.MAX_VALUE / 2);

        /** Only where they overlap. */
        public static final Reach OVERLAP = new Reach(false, 0);

        /** Only in one room, or in two that have space in common, and less than so many minutes apart. */
        public static Reach inRoom(long minutes) {
            return new Reach(true, minutes);
        }

        /** Whether these two lie near enough to each other. */
        public boolean holds(Conference conference, Placed one, Placed other) {
            if (sameRoom && !conference.overlap(one.room(), other.room())) {
                return false;
            }
            var apart = Math.max(one.startMinute() - other.endMinute(), other.startMinute() - one.endMinute());
            return apart < minutes;
        }
    }
}
