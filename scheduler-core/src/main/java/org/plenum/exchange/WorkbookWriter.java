package org.plenum.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.sheets.CsvZipWriter;
import org.plenum.exchange.sheets.NewSheet;
import org.plenum.exchange.sheets.XlsxWriter;
import org.plenum.exchange.workbook.WorkbookTree;
import tools.jackson.databind.node.ObjectNode;

/** Writes conferences as the organiser's workbook, or as its sheets as text in a ZIP archive; streams stay open. */
public final class WorkbookWriter {
    private final Locale locale;

    private WorkbookWriter(Locale locale) {
        this.locale = locale;
    }

    /**
     * A writer of workbooks.
     *
     * @param locale the language of the titles; each of them can be read
     */
    public static WorkbookWriter in(Locale locale) {
        return new WorkbookWriter(locale);
    }

    /** Writes an Excel workbook. */
    public void writeWorkbook(ConferenceDocument document, OutputStream out) throws IOException {
        XlsxWriter.write(sheets(document), out);
    }

    /** Writes a ZIP archive with a file of comma-separated values for each sheet. */
    public void writeArchive(ConferenceDocument document, OutputStream out) throws IOException {
        CsvZipWriter.write(sheets(document), out);
    }

    /** Writes an Excel workbook without a conference: titles with notes, and examples as remarks. */
    public void writeTemplate(OutputStream out) throws IOException {
        XlsxWriter.write(WorkbookTree.template(example(), locale), out);
    }

    /** The same as a ZIP archive. */
    public void writeTemplateArchive(OutputStream out) throws IOException {
        CsvZipWriter.write(WorkbookTree.template(example(), locale), out);
    }

    private List<NewSheet> sheets(ConferenceDocument document) {
        return WorkbookTree.sheets(document.json(), locale);
    }

    private static ObjectNode example() {
        try (var in = Objects.requireNonNull(WorkbookTree.class.getResourceAsStream("example.json"))) {
            return (ObjectNode)
                    JsonText.read(in.readAllBytes(), new Issues()).orElseThrow().node();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
