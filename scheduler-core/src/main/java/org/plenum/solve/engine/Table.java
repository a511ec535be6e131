package org.plenum.solve.engine;

/** Rules of one shape compiled to arrays: unchangeable, shared by all engines of a problem. */
interface Table {

    /** Something that counts by this table what is where. */
    Counter counter(State state);

    /** The sessions that can matter to this one by this table; a session may be named twice. */
    default int[] partners(int session) {
        return NONE;
    }

    /** No sessions. */
    int[] NONE = {};
}
