package org.plenum.rule;

/**
 * The cost of one unit of a rule's penalty, looked up once for code that counts millions of units.
 *
 * @param points of one unit, at least 0
 */
public record UnitCost(int points) {

    /** The largest cost that is counted, so that the costs of hundreds of thousands of findings can be added up. */
    static final long MOST = 10_000_000_000_000L;

    /** The cost of a penalty, at its rule's level. */
    public long cost(long penalty) {
        return points == 0 ? 0 : points * Math.min(penalty, MOST / points);
    }
}
