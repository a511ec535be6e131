package org.plenum.solve.repair;

/** Counts the moves tried, up to as many as are allowed. */
final class Tries {
    private final long most;
    private long count;

    Tries(long most) {
        this.most = most;
    }

    void add() {
        count++;
    }

    long count() {
        return count;
    }

    boolean isSpent() {
        return count >= most;
    }
}
