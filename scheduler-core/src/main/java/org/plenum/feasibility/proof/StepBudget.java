package org.plenum.feasibility.proof;

/**
 * How much may be asked to make one proof small: each question counts as many steps as it has requests, for each prover.
 *
 * <p>It is never counted in time, so that proofs are the same on every machine.
 */
final class StepBudget {
    private static final long STEPS = 100_000;

    private long left;
    private boolean isSpent;

    private StepBudget(long steps) {
        this.left = steps;
    }

    /**
     * That for one of many: the later, the less, so that all together have no more than a few times what the first has.
     *
     * @param number from 1 on
     */
    static StepBudget ofNumber(int number) {
        return new StepBudget(STEPS / number);
    }

    /** Takes so many steps where it reaches for them; else it is spent. */
    boolean take(long steps) {
        isSpent |= steps > left;
        left -= isSpent ? 0 : steps;
        return !isSpent;
    }

    /** Whether it did not reach for something. */
    boolean isSpent() {
        return isSpent;
    }
}
