package org.plenum.problem;

import org.jspecify.annotations.Nullable;
import org.plenum.problem.board.Place;

/** The last few moves that were not taken back, with the cost before each. */
final class Trail {
    private static final int LENGTH = 16; // a power of two; more than most moves have steps

    private final int[] sessions = new int[LENGTH];
    private final @Nullable Place[] froms = new Place[LENGTH];
    private final @Nullable Place[] tos = new Place[LENGTH];
    private final long[] costs = new long[LENGTH];
    private int next;
    private int count;

    /** Notes a move; a full trail forgets the oldest. */
    void note(int session, @Nullable Place from, @Nullable Place to, long costBefore) {
        sessions[next] = session;
        froms[next] = from;
        tos[next] = to;
        costs[next] = costBefore;
        next = (next + 1) & (LENGTH - 1);
        count = Math.min(LENGTH, count + 1);
    }

    /** Whether a move would take the last one back. Compares places by identity: a grid has each place once. */
    @SuppressWarnings("ReferenceEquality")
    boolean endsWith(int session, @Nullable Place from, @Nullable Place to) {
        var last = (next - 1) & (LENGTH - 1);
        return count > 0 && sessions[last] == session && froms[last] == to && tos[last] == from;
    }

    /** Forgets the last move, which was taken back, and returns the cost before it. */
    long takeBack() {
        next = (next - 1) & (LENGTH - 1);
        count--;
        return costs[next];
    }
}
