package org.plenum.exchange.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.plenum.exchange.issue.WorkbookIssue.FileSort;
import org.plenum.exchange.issue.WorkbookIssue.TooManyCells;
import org.plenum.exchange.issue.WorkbookIssue.WrongFile;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Limits;

/** Reads Excel workbooks; formulas read as the results that the spreadsheet saved. */
final class XlsxReader {
    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");

    /** With formats, which tell a date from a number; a cell that cannot be parsed is an error value. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    /** Digits before or behind the point: a spreadsheet knows 308. */
    private static final int MOST_DIGITS = 400;

    /** Days from the epoch of most workbooks to that of some made on a Mac. */
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1462);

    private static final class TooMany extends RuntimeException {
        TooMany() {
            super(null, null, false, false);
        }
    }

    private final boolean from1904;
    private int left = Limits.CELLS;

    private XlsxReader(boolean from1904) {
        this.from1904 = from1904;
    }

    static List<String> names(byte[] bytes) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), OPTIONS)) {
            return workbook.getSheets()
                    .map(org.dhatim.fastexcel.reader.Sheet::getName)
                    .toList();
        } catch (IOException | RuntimeException _) { // the library throws whatever it stumbles over
            return List.of();
        }
    }

    static Optional<List<Sheet>> read(byte[] bytes, Archive archive, Issues issues) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), OPTIONS)) {
            var merged = MergedCells.of(archive);
            var reader = new XlsxReader(workbook.isDate1904());
            var sheets = new ArrayList<Sheet>();
            for (var sheet : workbook.getSheets().toList()) {
                try {
                    sheets.add(reader.sheet(sheet, merged.in(sheet.getName())));
                } catch (TooMany _) {
                    issues.add(new TooManyCells("/" + sheet.getName(), sheet.getName(), Limits.CELLS));
                    return Optional.empty();
                }
            }
            return Optional.of(sheets);
        } catch (IOException | RuntimeException _) { // the library throws whatever it stumbles over
            issues.add(new WrongFile(FileSort.DAMAGED));
            return Optional.empty();
        }
    }

    private Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet, List<MergedCells.Area> merged) throws IOException {
        var rows = new TreeMap<Integer, NavigableMap<Integer, Cell>>();
        try (var stream = sheet.openStream()) {
            stream.forEach(row -> {
                var cells = new TreeMap<Integer, Cell>();
                for (var cell : row) {
                    if (cell != null) {
                        cell(cell).ifPresent(found -> put(cells, cell.getColumnIndex(), found));
                    }
                }
                if (!cells.isEmpty()) {
                    rows.put(row.getRowNum(), cells);
                }
            });
        }
        merged.forEach(area -> spread(rows, area));
        return new Sheet(
                sheet.getName(),
                sheet.getVisibility() != SheetVisibility.VISIBLE,
                rows.entrySet().stream()
                        .map(row -> new Row(row.getKey(), row.getValue()))
                        .toList());
    }

    private void put(NavigableMap<Integer, Cell> cells, int column, Cell cell) {
        take();
        cells.put(column, cell);
    }

    private void take() {
        if (--left < 0) {
            throw new TooMany();
        }
    }

    /** A cell merged over several rows holds for each of them that has other cells. */
    private void spread(NavigableMap<Integer, NavigableMap<Integer, Cell>> rows, MergedCells.Area area) {
        var top = rows.getOrDefault(area.top(), new TreeMap<>()).get(area.left());
        if (top != null && area.bottom() > area.top()) {
            for (var row : rows.subMap(area.top(), false, area.bottom(), true).values()) {
                take();
                row.putIfAbsent(area.left(), top);
            }
        }
    }

    private Optional<Cell> cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.EMPTY) {
            return Optional.empty();
        }
        return switch (cell.getValue()) {
            case null -> cell.getFormula() == null ? Optional.empty() : Optional.of(new Cell.NoResult());
            case BigDecimal number -> Optional.of(number(number, CellFormats.of(cell)));
            case Boolean flag -> Optional.of(new Cell.Flag(flag));
            case String text
            when cell.getType() == CellType.ERROR || isError(cell, text) -> Optional.of(new Cell.Fault(text));
            case String text -> text.isBlank() ? Optional.empty() : Optional.of(new Cell.Text(XmlText.unescaped(text)));
            default -> Optional.of(new Cell.Text(cell.getText()));
        };
    }

    private static boolean isError(org.dhatim.fastexcel.reader.Cell cell, String text) {
        return cell.getFormula() != null && ERRORS.contains(text);
    }

    private Cell number(BigDecimal number, Cell.Format format) {
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
            return new Cell.Text(number.toString()); // to reckon with it could take for ever
        }
        var isDate = format == Cell.Format.DATE || format == Cell.Format.MOMENT;
        return new Cell.Numeric(from1904 && isDate ? number.add(DAYS_TO_1904) : number, format);
    }
}
