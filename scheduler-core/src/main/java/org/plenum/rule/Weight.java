package org.plenum.rule;

import org.plenum.conference.Level;

/**
 * How much a unit of a rule's penalty counts.
 *
 * @param level fixed by the rule
 * @param points by default; at least 1 at the hard level, else 0 where the rule is off unless a conference asks for it
 */
public record Weight(Level level, int points) {

    public Weight {
        var least = level == Level.HARD ? 1 : 0;
        if (points < least) {
            throw new IllegalArgumentException("The default points (%d) are below (%d).".formatted(points, least));
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
