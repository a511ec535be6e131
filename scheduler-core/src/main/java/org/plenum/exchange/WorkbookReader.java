package org.plenum.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.exchange.conference.ConferenceFields;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.sheets.SheetFiles;
import org.plenum.exchange.workbook.WorkbookTree;

/** Reads conferences from the organiser's workbook, or from its sheets as text in a ZIP archive. */
public final class WorkbookReader {
    private final ConferenceReader reader;

    private WorkbookReader(ConferenceReader reader) {
        this.reader = reader;
    }

    /**
     * A reader of workbooks.
     *
     * @param reader judges the document that the sheets make
     */
    public static WorkbookReader of(ConferenceReader reader) {
        return new WorkbookReader(reader);
    }

    /** The conference, with all issues of the sheets and of what they make, each with its cell. */
    public Reading<ConferenceDocument> read(byte[] file) {
        var issues = new Issues();
        var reading = SheetFiles.read(file, issues)
                .flatMap(sheets -> WorkbookTree.read(sheets, ConferenceFields.SCHEMA, issues))
                .map(this::read);
        var all = Stream.concat(issues.list().stream(), reading.stream().flatMap(found -> found.issues.stream()))
                .toList();
        return new Reading<>(
                reading.flatMap(found -> found.document)
                        .filter(_ -> all.stream().noneMatch(issue -> issue.severity() == Issue.Severity.ERROR)),
                all);
    }

    private record Found(Optional<ConferenceDocument> document, List<Issue> issues) {}

    private Found read(WorkbookTree made) {
        var json = new ByteArrayOutputStream();
        try {
            JsonText.write(made.tree(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // cannot happen in memory
        }
        var reading = reader.read(json.toByteArray());
        return new Found(reading.result(), made.placed(reading.issues()));
    }
}
