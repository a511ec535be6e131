package org.plenum.repair.reoptimise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.rule.Rule;

/** The weights of moves against the baseline in a search: the usual points, times the factor of the stability. */
final class DisruptionPrices {
    private static final List<String> RULES = List.of("moved-start", "moved-day", "moved-room");

    private static final long DEAREST = 1_000_000_000;

    private DisruptionPrices() {}

    /** The conference with these weights. */
    static Conference of(Conference conference, List<? extends Rule> rules, ReoptimisationOptions wishes) {
        Map<String, Integer> weights = new HashMap<>(conference.weights());
        for (var rule : rules) {
            if (RULES.contains(rule.id())) {
                var points = weights.getOrDefault(rule.id(), rule.weight().points());
                weights.put(rule.id(), (int) Math.min(DEAREST, (long) points * wishes.price()));
            }
        }
        return conference.withWeights(weights);
    }
}
