package org.plenum.assess;

import java.util.function.BooleanSupplier;

/**
 * How much may be spent on the reasons why sessions are left out.
 *
 * <p>Who seeks reasons says what each step costs, takes the cheap and certain ones of all sessions first, and ends when
 * this is spent: between two sessions, or within one that takes long.
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

    /** What people wait for who only open a page: about a second. */
    public static ReasonBudget ofAMoment() {
        return ofLooks(MOMENT);
    }

    /** So many looks at a session in a place: the same reasons every time. */
    public static ReasonBudget ofLooks(long looks) {
        return new ReasonBudget(looks, () -> false);
    }

    /** The same, and it ends as soon as that says so, such as when a deadline has passed or somebody waits. */
    public ReasonBudget until(BooleanSupplier end) {
        return new ReasonBudget(looks, end);
    }

    /** Says that a session was looked at in so many places. */
    void spend(long count) {
        looksLeft -= count;
    }

    /** Spends on what is certain of a session in so many places, which costs little; half is kept for all the rest. */
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

    /** Whether it ends here, whatever is left of it. */
    boolean isOver() {
        return over.getAsBoolean();
    }
}
