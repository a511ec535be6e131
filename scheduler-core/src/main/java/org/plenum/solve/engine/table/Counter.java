package org.plenum.solve.engine.table;

/**
 * Counts what the rules of one shape cost, following the moves of single sessions.
 *
 * <p>A table knows its rules only by their shape. What is cheap it adds and takes at once; what is not, it marks, and
 * counts anew when the score is asked for.
 */
public interface Counter {

    /**
     * A session has come to the place that the state says, or is about to leave it.
     *
     * @param sign 1 when it has come, −1 when it is about to leave
     */
    void count(int session, int sign, Costs costs);

    /** Brings the costs up to date with all that was marked. */
    default void settle(Costs costs) {}
}
