package org.plenum.exchange.programme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.ConferenceReader;
import org.plenum.exchange.Reading;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.programme.Edited.Complaint;
import org.plenum.exchange.programme.Edited.Spot;
import org.plenum.exchange.table.Titles;
import org.plenum.rule.Preset;
import org.plenum.rule.Rule;
import tools.jackson.databind.node.ObjectNode;

/** Applies what people enter in tables to conference documents. */
public final class ProgrammeEditor {
    private final ConferenceReader reader;

    private ProgrammeEditor(ConferenceReader reader) {
        this.reader = reader;
    }

    /** An editor of conferences with these rules and presets. */
    public static ProgrammeEditor of(Collection<? extends Rule> rules, Collection<Preset> presets) {
        return new ProgrammeEditor(ConferenceReader.of(rules, presets));
    }

    /**
     * Applies edits.
     *
     * @param seen the document that the people saw who made them: what they left as it was is not touched
     * @param now the document to change, which may differ from it
     * @param locale of the texts
     */
    public Edited apply(ConferenceDocument seen, ConferenceDocument now, Edits edits, Locale locale) {
        var editing = new Editing(seen.json(), now.json(), edits, Titles.in(locale));
        var tree = editing.run();
        var reading = read(tree);
        var complaints = Stream.concat(editing.complaints().stream(), placed(reading.issues(), editing, tree, locale))
                .toList();
        var document = reading.result()
                .filter(_ -> editing.clashes().isEmpty())
                .filter(_ -> complaints.stream()
                        .noneMatch(complaint -> complaint.issue().severity() == Issue.Severity.ERROR));
        return new Edited(document, complaints, editing.clashes(), editing.keys(), editing.added());
    }

    /** What is doubtful about a document, each with its field. */
    public static List<Complaint> place(List<Issue> issues, ConferenceDocument document, Locale locale) {
        return new Spots(document.json(), _ -> Optional.empty(), Titles.in(locale)).of(issues);
    }

    /** The fields to which these JSON Pointers of a document lead, each once. */
    public static List<Spot> spots(List<String> pointers, ConferenceDocument document, Locale locale) {
        var spots = new Spots(document.json(), _ -> Optional.empty(), Titles.in(locale));
        return pointers.stream().map(spots::at).distinct().toList();
    }

    private static Stream<Complaint> placed(List<Issue> issues, Editing editing, ObjectNode tree, Locale locale) {
        return new Spots(tree, editing::formKey, Titles.in(locale))
                .of(issues).stream()
                        .filter(complaint -> editing.complaints().stream()
                                .noneMatch(other -> other.at().equals(complaint.at())));
    }

    private Reading<ConferenceDocument> read(ObjectNode tree) {
        var json = new ByteArrayOutputStream();
        try {
            JsonText.write(tree, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // cannot happen in memory
        }
        return reader.read(json.toByteArray());
    }
}
