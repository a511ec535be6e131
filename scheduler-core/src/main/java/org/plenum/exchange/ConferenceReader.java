package org.plenum.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenum.exchange.conference.ConferenceFields;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Value;
import org.plenum.rule.Preset;
import org.plenum.rule.Rule;
import tools.jackson.databind.node.ObjectNode;

/** Reads conferences from JSON. */
public final class ConferenceReader {
    private final List<Rule> rules;
    private final List<Preset> presets;

    private ConferenceReader(List<Rule> rules, List<Preset> presets) {
        this.rules = rules;
        this.presets = presets;
    }

    /**
     * A reader of conferences that may give these rules other weights.
     *
     * @param rules each once
     * @param presets of these rules' points; a conference may name one
     */
    public static ConferenceReader of(Collection<? extends Rule> rules, Collection<Preset> presets) {
        return new ConferenceReader(List.copyOf(rules), List.copyOf(presets));
    }

    /** The conference, with all issues of the document. */
    public Reading<ConferenceDocument> read(byte[] json) {
        var issues = new Issues();
        var document = JsonText.read(json, ConferenceFields.SCHEMA, issues).flatMap(this::document);
        return new Reading<>(document.filter(_ -> issues.errors() == 0), issues.list());
    }

    private Optional<ConferenceDocument> document(Value root) {
        return ConferenceFields.read(root, rules, presets)
                .map(conference -> new ConferenceDocument(conference, (ObjectNode) root.node()));
    }
}
