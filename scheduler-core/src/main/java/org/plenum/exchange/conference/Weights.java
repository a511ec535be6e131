package org.plenum.exchange.conference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.conference.ScoreLevel;
import org.plenum.exchange.issue.ReferenceIssue.HardRuleOff;
import org.plenum.exchange.issue.ReferenceIssue.UnknownRule;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Value;
import org.plenum.rule.Preset;
import org.plenum.rule.Rule;

/** Reads the points that a conference gives to rules, by a preset and individually. */
final class Weights {
    private final Map<String, ScoreLevel> levels;
    private final List<Preset> presets;

    Weights(Collection<? extends Rule> rules, List<Preset> presets) {
        this.presets = presets;
        levels = rules.stream()
                .collect(Collectors.toMap(
                        Rule::id, rule -> rule.weight().level(), (first, _) -> first, LinkedHashMap::new));
    }

    /** Points by rule id: those of the preset, overridden by the conference's own. */
    Map<String, Integer> read(Fields fields) {
        var points = new LinkedHashMap<String, Integer>();
        fields.find("preset", this::preset).map(Preset::points).ifPresent(points::putAll);
        fields.find("weights", this::weights).ifPresent(points::putAll);
        return points;
    }

    private Optional<Preset> preset(Value value) {
        return value.nameOf(presets.stream().map(Preset::id).toList())
                .flatMap(id -> presets.stream()
                        .filter(preset -> preset.id().equals(id))
                        .findFirst());
    }

    private Optional<Map<String, Integer>> weights(Value value) {
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
        if (level == ScoreLevel.HARD && points.equals(Optional.of(0))) {
            value.complain(new HardRuleOff(value.pointer(), rule));
        }
        return points;
    }
}
