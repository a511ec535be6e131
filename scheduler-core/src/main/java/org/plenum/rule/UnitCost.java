package org.plenum.rule;

/**
 * What the units of one rule's penalty cost, looked up once for those who count millions of them.
 *
 * @param points of one unit, at least 0
 */
public record UnitCost(int points) {

    /** A cost is counted no further, so that those of hundreds of thousands of findings can be added up. */
    static final long MOST = 10_000_000_000_000L;

    /** What a penalty costs, at its rule's level. */
    public long cost(long penalty) {
        return points == 0 ? 0 : points * Math.min(penalty, MOST / points);
    }
}
