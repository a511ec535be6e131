package org.plenum.rule;

import org.plenum.conference.Level;

/**
 * How much a unit of a rule's penalty counts.
 *
 * @param level fixed by the rule
 * @param points by default; at least 1
 */
public record Weight(Level level, int points) {

    public Weight {
        if (points < 1) {
            throw new IllegalArgumentException("The default points (%d) are below 1.".formatted(points));
        }
    }

    public static Weight hard(int points) {
        return new Weight(Level.HARD, points);
    }

    public static Weight medium(int points) {
        return new Weight(Level.MEDIUM, points);
    }

    public static Weight soft(int points) {
        return new Weight(Level.SOFT, points);
    }
}
