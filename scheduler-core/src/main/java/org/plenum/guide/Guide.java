package org.plenum.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.plenum.rule.Message;
import org.plenum.rule.Preset;
import org.plenum.rule.Rule;
import org.plenum.rule.Sentences;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** Explains the rules and the presets in a language; the rules themselves make the examples, so that these are true. */
public final class Guide {
    private final Sentences sentences;

    private Guide(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The guide in this language, or in English if there is no translation. */
    public static Guide in(Locale locale) {
        return new Guide(Sentences.of(locale, TimetableRules.BUNDLE, TimetableRules.TITLES));
    }

    /** Every rule, in the catalogue's order. */
    public List<RuleText> rules() {
        return TimetableRules.ALL.stream().map(this::text).toList();
    }

    /** Every preset, in the catalogue's order. */
    public List<PresetText> presets() {
        return Presets.ALL.stream().map(this::text).toList();
    }

    private RuleText text(Rule rule) {
        return new RuleText(
                rule.id(),
                sentences.say(Message.titleOf(rule.id())),
                sentences.say(Message.of(rule.id() + ".meaning")),
                sentences.say(Message.of(rule.id() + ".unit")),
                rule.weight().level(),
                rule.weight().points(),
                sentences.say(Showcase.exampleOf(rule.id())));
    }

    private PresetText text(Preset preset) {
        return new PresetText(
                preset.id(),
                sentences.say(preset.title()),
                sentences.say(preset.meaning()),
                inOrderOfRules(preset.points()));
    }

    private static SequencedMap<String, Integer> inOrderOfRules(Map<String, Integer> points) {
        var ordered = new LinkedHashMap<String, Integer>();
        for (var rule : TimetableRules.ALL) {
            if (points.containsKey(rule.id())) {
                ordered.put(rule.id(), points.get(rule.id()));
            }
        }
        return ordered;
    }
}
