package org.plenum.exchange.conference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.conference.Level;
import org.plenum.exchange.issue.ReferenceIssue.HardRuleOff;
import org.plenum.exchange.issue.ReferenceIssue.UnknownRule;
import org.plenum.exchange.json.Value;
import org.plenum.rule.Rule;

/** Reads the points that a conference gives to rules. */
final class Weights {
    private final Map<String, Level> levels;

    Weights(Collection<? extends Rule> rules) {
        levels = rules.stream()
                .collect(Collectors.toMap(
                        Rule::id, rule -> rule.weight().level(), (first, _) -> first, LinkedHashMap::new));
    }

    /** Points by rule id. */
    Optional<Map<String, Integer>> read(Value value) {
        var weights = new LinkedHashMap<String, Integer>();
        value.members().forEach((rule, points) -> points(rule, points).ifPresent(count -> weights.put(rule, count)));
        return Optional.of(weights);
    }

    private Optional<Integer> points(String rule, Value value) {
        var level = levels.get(rule);
        if (level == null) {
            value.complain(new UnknownRule(
                    value.pointer(), Value.excerpt(rule), value.issues().nearest(rule, levels.keySet())));
            return Optional.empty();
        }
        var points = value.count(0, Value.MOST);
        if (level == Level.HARD && points.equals(Optional.of(0))) {
            value.complain(new HardRuleOff(value.pointer(), rule));
        }
        return points;
    }
}
