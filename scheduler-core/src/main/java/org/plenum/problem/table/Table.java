package org.plenum.problem.table;

import org.plenum.conference.Level;
import org.plenum.problem.board.Occupancy;
import org.plenum.rule.PlacePart;

/** Rules of one shape and level compiled to arrays: unchangeable, shared by all engines of a problem. */
public interface Table {

    /** What it takes for one session to be in the way of another by a table. */
    enum Bond {
        /** They never are, or only while they take the same space. */
        NONE,
        /** They lie in one block of the programme and in one room. */
        BLOCK,
        /** They overlap. */
        OVERLAP,
        /** Nothing but that both are placed. */
        TIE
    }

    /** At which level it costs something. */
    Level level();

    /** Something that counts by this table what is where. */
    Counter counter(Occupancy state);

    /** What of a session's place its counters look at: where that stays the same, they need not count. */
    public default PlacePart dependsOn() {
        return PlacePart.PLACE;
    }

    /** Whether its counters have to be asked about a session: not where it never costs anything, nor any other beside it. */
    public default boolean concerns(int session) {
        return true;
    }

    public default Bond bond() {
        return Bond.NONE;
    }

    /** The sessions that can be in the way of this one by this table. */
    public default int[] partners(int session) {
        return new int[0];
    }

    /** Counts what the rules of one shape cost, following the moves of single sessions; knows its rules only by their shape. */
    sealed interface Counter permits Glance, Ledger {}

    /** A counter that sees what a session costs at a glance, and so has nothing to remember. */
    @FunctionalInterface
    non-sealed interface Glance extends Counter {

        /** What a session costs where it is, by itself and with all others that are placed. */
        long cost(int session);
    }

    /** A counter that keeps sums of its own: it marks what changes, and counts that anew when the cost is asked for. */
    non-sealed interface Ledger extends Counter {

        /**
         * A session has come to the place that the state says, or is about to leave it.
         *
         * @param sign 1 when it has come, −1 when it is about to leave
         */
        void count(int session, int sign);

        /** Brings its sums up to date: by how much they cost more than when this was last called. */
        long settle();

        /**
         * Takes the last settling back, once every session is counted where it was before it: by how much the sums cost more
         * than after it.
         */
        long takeBack();
    }
}
