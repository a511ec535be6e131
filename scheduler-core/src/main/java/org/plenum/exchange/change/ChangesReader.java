package org.plenum.exchange.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenum.change.Change;
import org.plenum.change.Names;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.Reading;
import org.plenum.exchange.issue.ChangeIssue.ChangesNothing;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Members;
import org.plenum.exchange.json.Value;
import org.plenum.rule.Preset;
import org.plenum.rule.Rule;

/** Reads changes to a conference from JSON, and applies all of them or none. */
public final class ChangesReader {
    /** The value of the document's schema field. */
    static final String SCHEMA = "plenum/changes/1";

    private final List<Rule> rules;
    private final List<Preset> presets;

    private ChangesReader(List<Rule> rules, List<Preset> presets) {
        this.rules = rules;
        this.presets = presets;
    }

    /** The author of the changes, the reason, and the changes. */
    private record Said(Optional<String> by, Optional<String> why, List<Change> changes) {

        AppliedChanges applied(ConferenceDocument before, ConferenceDocument after) {
            var names = new Names(before.conference(), after.conference());
            var what = changes.stream().map(change -> change.message(names)).toList();
            return new AppliedChanges(by, why, changes, what, after);
        }
    }

    /**
     * A reader of changes to conferences that may give these rules other weights.
     *
     * @param rules each once
     * @param presets of these rules' points; a conference may name one
     */
    public static ChangesReader of(Collection<? extends Rule> rules, Collection<Preset> presets) {
        return new ChangesReader(List.copyOf(rules), List.copyOf(presets));
    }

    /**
     * The conference after the changes, with all issues of the changes.
     *
     * <p>Each change is applied after those before it, so that it can name things that they add, and cannot name things
     * that they remove.
     *
     * @param before the conference to change; it stays as it is
     */
    public Reading<AppliedChanges> read(byte[] json, ConferenceDocument before) {
        return read(issues -> JsonText.read(json, SCHEMA, issues), before);
    }

    /**
     * The same for a document that {@link ChangeTree} built.
     *
     * @param document becomes a part of the result
     */
    public Reading<AppliedChanges> read(Members document, ConferenceDocument before) {
        return read(issues -> Optional.of(new Value(document.object(), "", issues)), before);
    }

    /**
     * The same of changes that are known already: no text is written.
     *
     * @param by who says that they happened
     */
    public Reading<AppliedChanges> apply(
            List<Change> changes, Optional<String> by, Optional<String> why, ConferenceDocument before) {
        return read(
                ChangeTree.document(
                        by, why, changes.stream().map(ChangeTree::of).toList()),
                before);
    }

    private Reading<AppliedChanges> read(Function<Issues, Optional<Value>> document, ConferenceDocument before) {
        var issues = new Issues();
        issues.localTo(before.conference().timeZone());
        var edit = new ConferenceEdit(before, rules, presets);
        var said = document.apply(issues).flatMap(root -> root.object(fields -> Optional.of(said(fields, edit))));
        var after = edit.read(issues);
        var applied = said.flatMap(known -> after.map(changed -> known.applied(before, changed)));
        return new Reading<>(applied.filter(_ -> issues.errors() == 0), issues.list());
    }

    private static Said said(Fields fields, ConferenceEdit edit) {
        fields.find("schema", value -> value.schema(SCHEMA));
        var by = fields.find("by", Value::text);
        var why = fields.find("why", Value::text);
        var items = fields.require("changes", Value::items);
        items.filter(List::isEmpty).ifPresent(_ -> fields.complain(new ChangesNothing(fields.pointer("changes"))));
        return new Said(
                by,
                why,
                items.orElse(List.of()).stream()
                        .map(value -> ChangeReader.change(value, edit))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
