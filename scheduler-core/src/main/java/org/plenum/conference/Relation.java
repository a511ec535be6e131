package org.plenum.conference;

import java.time.Duration;
import java.util.List;

/**
 * A requirement or a wish for how sessions lie to each other.
 *
 * @param sessions their ids; the order matters for {@link Type#BEFORE} and {@link Type#CONSECUTIVE}
 * @param gap the least time between the end of one and the start of the next; only {@link Type#BEFORE} uses it
 * @param level {@link ScoreLevel#HARD}, or {@link ScoreLevel#SOFT} for a wish
 * @param points the cost of one unit of a broken wish, at least 1
 */
public record Relation(Type type, List<String> sessions, Duration gap, ScoreLevel level, int points) {

    /** The ways in which sessions can lie to each other. */
    public enum Type {
        /** Each ends, and the gap passes, before the next starts. */
        BEFORE(2),
        /** Each starts when the one before it ends; breaks and nights between them do not count. */
        CONSECUTIVE(2),
        SAME_START(2),
        SAME_DAY(2),
        /** No two on one day. */
        DIFFERENT_DAY(2),
        SAME_ROOM(2),
        /** No two in one room. */
        DIFFERENT_ROOM(2),
        /** No two at once. */
        NO_OVERLAP(2),
        /** No session outside the relation starts before one of the relation. */
        FIRST(1),
        /** No session outside the relation ends after one of the relation. */
        LAST(1),
        /** As {@link #FIRST}, among the sessions of its day. */
        FIRST_OF_DAY(1),
        /** As {@link #LAST}, among the sessions of its day. */
        LAST_OF_DAY(1);

        private final int fewest;

        Type(int fewest) {
            this.fewest = fewest;
        }

        /** The least number of sessions of this type of relation. */
        public int fewest() {
            return fewest;
        }
    }

    public Relation {
        sessions = List.copyOf(sessions);
    }

    /** Whether it names both sessions. */
    public boolean names(Session one, Session other) {
        return sessions.contains(one.id()) && sessions.contains(other.id());
    }
}
