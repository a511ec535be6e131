package org.plenum.feasibility.proof;

/**
 * Limits the work to reduce one proof: each test counts as many steps as it has requirements, for each prover.
 *
 * <p>It never counts time, so that proofs are the same on every machine.
 */
final class StepBudget {
    private static final long STEPS = 100_000;

    private long left;
    private boolean isSpent;

    private StepBudget(long steps) {
        this.left = steps;
    }

    /**
     * The budget of one of many proofs: later ones get less, so that all together have only a few times the budget of
     * the first.
     *
     * @param number from 1 on
     */
    static StepBudget ofNumber(int number) {
        return new StepBudget(STEPS / number);
    }

    /** Takes that many steps if enough are left; otherwise the budget is spent. */
    boolean take(long steps) {
        isSpent |= steps > left;
        left -= isSpent ? 0 : steps;
        return !isSpent;
    }

    /** Whether the steps did not suffice once. */
    boolean isSpent() {
        return isSpent;
    }
}
