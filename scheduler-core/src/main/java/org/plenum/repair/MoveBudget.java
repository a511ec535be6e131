package org.plenum.repair;

/** Counts the moves tried, up to as many as are allowed. */
public final class MoveBudget {
    private final long most;
    private long count;

    /** @param most how many are allowed */
    public MoveBudget(long most) {
        this.most = most;
    }

    void add() {
        count++;
    }

    /** Counts many at once. */
    public void add(long many) {
        count += many;
    }

    public long count() {
        return count;
    }

    public long left() {
        return Math.max(0, most - count);
    }

    public boolean isSpent() {
        return count >= most;
    }
}
