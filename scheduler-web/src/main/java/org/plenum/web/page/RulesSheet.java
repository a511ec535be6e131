package org.plenum.web.page;

import java.util.List;
import java.util.Map;
import org.plenum.conference.Level;
import org.plenum.guide.PresetText;
import org.plenum.guide.RuleText;

/**
 * The rule book as its page shows it.
 *
 * @param weights of the conference that is looked at, by rule id; none where there is no such conference
 */
public record RulesSheet(List<RuleText> rules, List<PresetText> presets, Map<String, Integer> weights) {

    public List<Level> levels() {
        return List.of(Level.values());
    }

    public List<RuleText> rules(Level level) {
        return rules.stream().filter(rule -> rule.level() == level).toList();
    }

    /** What a unit of the rule's penalty counts here. */
    public int points(RuleText rule) {
        return weights.getOrDefault(rule.id(), rule.points());
    }

    /** Whether that is not what it usually counts. */
    public boolean isChanged(RuleText rule) {
        return points(rule) != rule.points();
    }

    /** What a rule is called. */
    public String title(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .map(RuleText::title)
                .findFirst()
                .orElse(id);
    }
}
