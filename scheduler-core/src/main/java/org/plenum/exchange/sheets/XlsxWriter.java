package org.plenum.exchange.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.plenum.exchange.sheets.NewSheet.CellsOf;
import org.plenum.exchange.sheets.NewSheet.Column;
import org.plenum.exchange.sheets.NewSheet.Merged;
import org.plenum.exchange.sheets.NewSheet.Nothing;
import org.plenum.exchange.sheets.NewSheet.Words;

/** Writes Excel workbooks: titles that stay in sight, with notes, and drop-down lists. */
public final class XlsxWriter {
    private static final String REQUIRED = "FFE0B2";
    private static final String OPTIONAL = "E3E8EE";
    private static final int LAST_WITH_LIST = 2000;

    private XlsxWriter() {}

    /** Writes the sheets; the stream stays open. */
    public static void write(List<NewSheet> sheets, OutputStream out) throws IOException {
        try (var workbook = new Workbook(new CloseShieldOutputStream(out), "Plenum", "1.0")) {
            for (var sheet : sheets) {
                var written = workbook.newWorksheet(sheet.name());
                for (var column = 0; column < sheet.columns().size(); column++) {
                    title(written, column, sheet);
                }
                written.freezePane(0, 1);
                if (sheet.rightToLeft()) {
                    written.rightToLeft();
                }
                sheet.rows()
                        .forEach(row ->
                                row.cells().forEach((column, cell) -> put(written, row.number() - 1, column, cell)));
                sheet.merged().forEach(cells -> merge(written, cells));
            }
        }
    }

    private static void title(Worksheet sheet, int at, NewSheet of) {
        Column column = of.columns().get(at);
        if (column.text()) {
            sheet.style(at).format("@").set();
        }
        sheet.width(at, of.width(at));
        sheet.value(0, at, XmlText.escaped(column.title()));
        sheet.style(0, at)
                .bold()
                .fillColor(column.required() ? REQUIRED : OPTIONAL)
                .set();
        if (!column.note().isEmpty()) {
            sheet.comment(0, at, column.note());
        }
        var below = sheet.range(1, at, LAST_WITH_LIST, at);
        switch (column.offer()) {
            case Words(var words) ->
                below.validateWithListByFormula("\"" + String.join(",", words) + "\"")
                        .showErrorMessage(false)
                        .errorTitle("")
                        .error("");
            case CellsOf(var other) ->
                below.validateWithListByFormula("'%s'!$A$2:$A$%d".formatted(other.replace("'", "''"), LAST_WITH_LIST))
                        .showErrorMessage(false)
                        .errorTitle("")
                        .error("");
            case Nothing() -> {}
        }
    }

    private static void merge(Worksheet sheet, Merged cells) {
        var range = sheet.range(cells.top() - 1, cells.start(), cells.bottom() - 1, cells.end());
        range.style().wrapText(true).verticalAlignment("top").set();
        if (cells.top() != cells.bottom() || cells.start() != cells.end()) {
            range.merge();
        }
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> sheet.value(row, column, XmlText.escaped(text));
            case Cell.Numeric(var number, var format) -> {
                sheet.value(row, column, number);
                pattern(sheet, row, column, format);
            }
            case Cell.Flag(var flag) -> sheet.value(row, column, flag);
            case Cell.Fault(var value) -> sheet.value(row, column, value);
            case Cell.NoResult() -> {}
        }
    }

    private static void pattern(Worksheet sheet, int row, int column, Cell.Format format) {
        switch (format) {
            case PLAIN -> {}
            case DATE -> sheet.style(row, column).format("yyyy-mm-dd").set();
            case TIME -> sheet.style(row, column).format("[hh]:mm").set(); // beyond midnight too
            case MOMENT -> sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        }
    }
}
