package org.plenum.rule;

/**
 * What the units of one rule's penalty cost, looked up once for those who count millions of them.
 *
 * @param points of one unit, at least 0
 */
public record Tariff(int points) {

    /** What a penalty costs, at its rule's level. */
    public long cost(long penalty) {
        return Math.multiplyExact(points, penalty);
    }
}
