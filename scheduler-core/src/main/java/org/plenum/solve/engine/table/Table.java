package org.plenum.solve.engine.table;

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

    public default Bond bond() {
        return Bond.NONE;
    }

    /** The sessions that can be in the way of this one by this table. */
    public default int[] partners(int session) {
        return new int[0];
    }
}
