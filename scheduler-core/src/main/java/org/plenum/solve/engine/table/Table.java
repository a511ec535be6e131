package org.plenum.solve.engine.table;

import org.plenum.conference.Level;
import org.plenum.rule.Aspect;
import org.plenum.solve.engine.board.State;

/** Rules of one shape compiled to arrays: unchangeable, shared by all engines of a problem. */
public interface Table {

    /** What it takes for one session to be in the way of another by a table. */
    enum Bond {
        /** They never are, or only in one room. */
        NONE,
        /** They overlap. */
        OVERLAP,
        /** Nothing but that both are placed. */
        TIE
    }

    /** Something that counts by this table what is where. */
    Counter counter(State state);

    /** Whether what it counts can cost anything at this level. */
    public default boolean isAbout(Level level) {
        return true;
    }

    /** What of a session's place its counters look at: where that stays the same, they need not count. */
    public default Aspect aspect() {
        return Aspect.PLACE;
    }

    public default Bond bond() {
        return Bond.NONE;
    }

    /** The sessions that can be in the way of this one by this table. */
    public default int[] partners(int session) {
        return new int[0];
    }

    /**
     * Counts what the rules of one shape cost, following the moves of single sessions.
     *
     * <p>A table knows its rules only by their shape. What is cheap it adds and takes at once; what is not, it marks, and
     * counts anew when the score is asked for.
     */
    interface Counter {

        /**
         * A session has come to the place that the state says, or is about to leave it.
         *
         * @param sign 1 when it has come, −1 when it is about to leave
         */
        void count(int session, int sign, Costs costs);

        /** Brings the costs up to date with all that was marked. */
        default void settle(Costs costs) {}
    }
}
