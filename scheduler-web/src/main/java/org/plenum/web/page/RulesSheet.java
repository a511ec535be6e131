package org.plenum.web.page;

import java.util.List;
import java.util.Map;
import org.plenum.conference.ScoreLevel;
import org.plenum.guide.PresetText;
import org.plenum.guide.RuleText;

/**
 * The model of the rule book's page.
 *
 * @param weights of the chosen conference, by rule id; empty without a conference
 */
public record RulesSheet(List<RuleText> rules, List<PresetText> presets, Map<String, Integer> weights) {

    public List<ScoreLevel> levels() {
        return List.of(ScoreLevel.values());
    }

    public List<RuleText> rules(ScoreLevel level) {
        return rules.stream().filter(rule -> rule.level() == level).toList();
    }

    /** The points of one unit of the rule's penalty in this conference. */
    public int points(RuleText rule) {
        return weights.getOrDefault(rule.id(), rule.points());
    }

    /** Whether these differ from the usual points. */
    public boolean isChanged(RuleText rule) {
        return points(rule) != rule.points();
    }

    /** The title of a rule. */
    public String title(String id) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .map(RuleText::title)
                .findFirst()
                .orElse(id);
    }
}
