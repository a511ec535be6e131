package org.plenum.rule;

import org.plenum.conference.ScoreLevel;

/**
 * The weight of one unit of a rule's penalty.
 *
 * @param level fixed by the rule
 * @param points by default; at least 1 at the hard level, else 0 for a rule that is off unless a conference turns it on
 */
public record Weight(ScoreLevel level, int points) {

    public Weight {
        var least = level == ScoreLevel.HARD ? 1 : 0;
        if (points < least) {
            throw new IllegalArgumentException("The default points (%d) are below (%d).".formatted(points, least));
        }
    }

    public static Weight hard(int points) {
        return new Weight(ScoreLevel.HARD, points);
    }

    public static Weight medium(int points) {
        return new Weight(ScoreLevel.MEDIUM, points);
    }

    public static Weight soft(int points) {
        return new Weight(ScoreLevel.SOFT, points);
    }
}
