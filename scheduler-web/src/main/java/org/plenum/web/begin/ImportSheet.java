package org.plenum.web.begin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.exchange.ImportPreview;
import org.plenum.api.exchange.OwnRows;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.external.ImportedPlaces;
import org.plenum.exchange.table.FieldTitles;
import org.plenum.web.shell.LocalizedTexts;

/** The model of the page of an import. */
public final class ImportSheet {
    private static final List<String> TABLES = List.of("sessions", "people", "rooms");
    private static final String LANGUAGES = "languages"; // a list of texts, not of things

    private final ImportPreview preview;
    private final List<OwnRows> rows;
    private final LocalizedTexts texts;

    ImportSheet(ImportPreview preview, List<OwnRows> rows, LocalizedTexts texts) {
        this.preview = preview;
        this.rows = List.copyOf(rows);
        this.texts = texts;
    }

    /** The number of things in a list of the document. */
    public record Count(String title, int number) {}

    /**
     * A table that rows can become a part of.
     *
     * @param id of it, and of its page
     */
    public record Table(String id, String title) {}

    /** The sheets of a file that holds somebody's own rows, and no conference. */
    public List<OwnRows> rows() {
        return rows;
    }

    /** The tables that they can become a part of. */
    public List<Table> tables() {
        var titles = FieldTitles.in(texts.locale());
        return TABLES.stream().map(table -> new Table(table, titles.of(table))).toList();
    }

    /** The name of the file. */
    public String file() {
        return preview.name();
    }

    /** What the conference of the file is called; empty if the file is unusable. */
    public Optional<String> name() {
        return made().map(made -> made.conference().name());
    }

    private Optional<ConferenceDocument> made() {
        return preview.file().reading().result();
    }

    /** The conference that the file would replace. */
    public Optional<StoredConference> current() {
        return preview.current();
    }

    /** The id of a new conference from the file; empty if it is unusable. */
    public Optional<String> freeId() {
        return preview.freeId();
    }

    /** What can become of the places of events; nothing to choose if Plenum's own documents say it. */
    public List<String> places() {
        return preview.file().external() && preview.usable()
                ? Arrays.stream(ImportedPlaces.values()).map(ImportedPlaces::id).toList()
                : List.of();
    }

    /** The number of things in each list that has any. */
    public List<Count> counts() {
        var titles = FieldTitles.in(texts.locale());
        return preview.file().counts().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(LANGUAGES) && entry.getValue() > 0)
                .map(entry -> new Count(titles.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    public ImportComplaints complaints() {
        return new ImportComplaints(preview.file().reading().issues(), texts);
    }

    /** What would change in the current conference; empty if there is none, or the file is unusable. */
    public Optional<ImportDifferences> differences() {
        return preview.diff()
                .map(diff -> new ImportDifferences(
                        preview.current().orElseThrow().document(), made().orElseThrow(), diff, texts));
    }
}
