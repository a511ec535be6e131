package org.plenum.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.plenum.conference.ScoreLevel;

/**
 * The rules in use and the points of one unit of their penalties: with {@link UnitCost} and {@link Finding#cost} the
 * only place that multiplies.
 */
public final class Scorecard {
    private final SequencedMap<Rule, Integer> points;

    private Scorecard(SequencedMap<Rule, Integer> points) {
        this.points = points;
    }

    /**
     * Takes the rules with the points that a conference gives them; rules with 0 points are left out.
     *
     * @param weights points by rule id, where they differ from the rule's own
     * @throws IllegalArgumentException where a weight is below 0, or below 1 for a hard rule
     */
    public static Scorecard of(Collection<? extends Rule> rules, Map<String, Integer> weights) {
        var points = new LinkedHashMap<Rule, Integer>();
        for (var rule : rules) {
            int count = weights.getOrDefault(rule.id(), rule.weight().points());
            var least = rule.weight().level() == ScoreLevel.HARD ? 1 : 0;
            if (count < least) {
                throw new IllegalArgumentException("The weight (%s) is (%d), below (%d).\nRaise it to (%d)."
                        .formatted(rule.id(), count, least, least));
            }
            if (count > 0) {
                points.put(rule, count);
            }
        }
        return new Scorecard(points);
    }

    /** The rules in use, in the order of their catalogue. */
    public List<Rule> rules() {
        return List.copyOf(points.keySet());
    }

    /** The rules of one shape in use, in the order of their catalogue. */
    public <R extends Rule> List<R> rules(Class<R> shape) {
        return points.keySet().stream()
                .filter(shape::isInstance)
                .map(shape::cast)
                .toList();
    }

    /** The points of one unit of a rule's penalty; 0 for a rule not in use. */
    public int points(Rule rule) {
        return points.getOrDefault(rule, 0);
    }

    /** The cost of the units of a rule's penalty; nothing for a rule not in use. */
    public UnitCost unitCost(Rule rule) {
        return new UnitCost(points(rule));
    }

    /** A finding about a penalty of a rule. */
    Finding finding(Rule rule, long penalty, Message message) {
        return new Finding(rule.id(), rule.weight().level(), penalty, points(rule), message);
    }

    /** The score that these findings add up to: at each level, minus the sum of their penalties times their points. */
    public static Score score(Collection<Finding> findings) {
        var score = Score.ZERO;
        for (var finding : findings) {
            score = score.plus(Score.ofCost(finding.level(), finding.cost()));
        }
        return score;
    }
}
