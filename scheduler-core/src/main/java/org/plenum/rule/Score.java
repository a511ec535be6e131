package org.plenum.rule;

import java.util.Comparator;
import org.plenum.conference.ScoreLevel;

/**
 * The value of a timetable: at each level, minus the cost of its broken rules there. A level counts only where those
 * above it are equal; the best score is {@link #ZERO}.
 *
 * @param hard 0 where no hard rule is broken, otherwise below
 * @param medium 0 where nothing is left out, otherwise below
 * @param soft 0 where every wish is met, otherwise below
 */
public record Score(long hard, long medium, long soft) implements Comparable<Score> {
    public static final Score ZERO = new Score(0, 0, 0);

    private static final Comparator<Score> ORDER = Comparator.comparingLong(Score::hard)
            .thenComparingLong(Score::medium)
            .thenComparingLong(Score::soft);

    /** The score of one cost at one level; 0 at the others. */
    public static Score ofCost(ScoreLevel level, long cost) {
        return switch (level) {
            case HARD -> new Score(-cost, 0, 0);
            case MEDIUM -> new Score(0, -cost, 0);
            case SOFT -> new Score(0, 0, -cost);
        };
    }

    /** Adds level by level; the other may also be a change of a score. */
    public Score plus(Score other) {
        return new Score(hard + other.hard, medium + other.medium, soft + other.soft);
    }

    /** ScoreLevel by level: the change from the other score to this one. */
    public Score minus(Score other) {
        return new Score(hard - other.hard, medium - other.medium, soft - other.soft);
    }

    /** Whether no hard rule is broken. */
    public boolean isFeasible() {
        return hard >= 0;
    }

    /** Whether nothing is left out. */
    public boolean isComplete() {
        return medium >= 0;
    }

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }

    /** The form in which it is printed and typed: {@code 0hard/-2medium/-500soft}. */
    @Override
    public String toString() {
        return hard + "hard/" + medium + "medium/" + soft + "soft";
    }
}
