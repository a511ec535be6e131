package org.plenum.solve.reoptimise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.rule.Rule;

/** What moving against the baseline counts in a search: its usual points, times what the stability says. */
final class Prices {
    private static final List<String> RULES = List.of("moved-start", "moved-day", "moved-room");

    private static final long DEAREST = 1_000_000_000;

    private Prices() {}

    /** The conference with these weights. */
    static Conference of(Conference conference, List<? extends Rule> rules, Wishes wishes) {
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
