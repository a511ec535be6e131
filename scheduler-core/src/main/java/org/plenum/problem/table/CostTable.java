package org.plenum.problem.table;

import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.PlacePart;

/** Rules of one shape and level compiled to arrays: immutable, shared by all engines of a problem. */
public interface CostTable {

    /** The condition under which one session can conflict with another by a table. */
    enum ConflictCondition {
        /** Never, or only while they take the same space. */
        NEVER,
        /** They lie in one block of the programme and in one room. */
        SAME_BLOCK,
        /** They overlap. */
        OVERLAP,
        /** Both are placed; nothing else is needed. */
        ALWAYS
    }

    /** The level at which it costs something. */
    ScoreLevel level();

    /** A new counter of this table's costs in a state. */
    Counter counter(Occupancy state);

    /** The part of a session's place that its counters read: while it stays the same, they need not count. */
    public default PlacePart dependsOn() {
        return PlacePart.PLACE;
    }

    /** Whether its counters have to count a session: not if it never costs anything, by itself or with another. */
    public default boolean concerns(int session) {
        return true;
    }

    public default ConflictCondition conflictCondition() {
        return ConflictCondition.NEVER;
    }

    /** The sessions that can conflict with this one by this table. */
    public default int[] partners(int session) {
        return new int[0];
    }

    /**
     * Counts the cost of the rules of one shape and follows the moves of single sessions; it knows its rules only by
     * their shape.
     */
    sealed interface Counter permits StatelessCounter, StatefulCounter {}

    /** A stateless counter: it computes a session's cost from the state. */
    @FunctionalInterface
    non-sealed interface StatelessCounter extends Counter {

        /** The cost of a session at its place, by itself and with all others that are placed. */
        long cost(int session);
    }

    /** A counter that keeps sums of its own: it marks the changed ones, and counts them anew when the cost is read. */
    non-sealed interface StatefulCounter extends Counter {

        /**
         * Counts a session that has come to its place in the state, or that is about to leave it.
         *
         * @param sign 1 when it has come, −1 when it is about to leave
         */
        void count(int session, int sign);

        /** Brings its sums up to date; returns the increase of their cost since the last call. */
        long settle();

        /**
         * Takes the last settling back, once every session is counted where it was before; returns the increase of the
         * cost since that settling.
         */
        long takeBack();
    }
}
