package org.plenum.assess;

import java.util.function.BooleanSupplier;

/**
 * Limits the work to find the reasons why sessions are left out.
 *
 * <p>The caller counts each step against it, takes the cheap and certain reasons of all sessions first, and ends when
 * it is spent: between two sessions, or within one that takes long.
 */
public final class ReasonBudget {
    private static final long MOMENT = 200_000;
    private static final int CHEAPER = 10;

    private final BooleanSupplier over;
    private final long looks;
    private long looksLeft;

    private ReasonBudget(long looks, BooleanSupplier over) {
        this.looks = looks;
        this.looksLeft = looks;
        this.over = over;
    }

    /** A budget for a page that a person waits for: about a second. */
    public static ReasonBudget ofAMoment() {
        return ofLooks(MOMENT);
    }

    /** A budget of that many evaluations of a session at a place; the reasons are the same every time. */
    public static ReasonBudget ofLooks(long looks) {
        return new ReasonBudget(looks, () -> false);
    }

    /** The same budget, which also ends as soon as the condition holds, such as when a deadline has passed. */
    public ReasonBudget until(BooleanSupplier end) {
        return new ReasonBudget(looks, end);
    }

    /** Counts the evaluation of a session at that many places. */
    void spend(long count) {
        looksLeft -= count;
    }

    /**
     * Spends a small amount on the certain reasons of a session with that many places, and says whether it can; half
     * of the budget is kept for the other reasons.
     */
    boolean affordsCertain(long places) {
        if (isOver() || looksLeft <= looks / 2) {
            return false;
        }
        spend(places / CHEAPER);
        return true;
    }

    boolean isSpent() {
        return looksLeft <= 0 || isOver();
    }

    /** Whether the condition to end holds, whatever is left of the budget. */
    boolean isOver() {
        return over.getAsBoolean();
    }
}
