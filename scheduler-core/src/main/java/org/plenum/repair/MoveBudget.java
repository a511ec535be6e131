package org.plenum.repair;

/** Counts the moves tried, up to a limit. */
public final class MoveBudget {
    private final long most;
    private long count;

    /** @param most how many are allowed */
    public MoveBudget(long most) {
        this.most = most;
    }

    /** Counts that many moves as tried. */
    public void add(long tried) {
        count += tried;
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
