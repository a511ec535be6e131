package org.plenum.exchange.sheets;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Limits;

/**
 * The rows of a sheet as a spreadsheet puts them on the clipboard.
 *
 * @param name of the sheet; empty if the file is one text
 */
public record SheetBlock(String name, String text) {

    /** The sheets of a file that people can see and that hold something; none if it is no file of cells. */
    public static List<SheetBlock> of(byte[] bytes) {
        if (SheetFiles.isText(bytes)) {
            return blocks(List.of(new Sheet("", false, CsvText.rows(bytes, Limits.CELLS))));
        }
        return SheetFiles.isArchive(bytes)
                ? SheetFiles.read(bytes, new Issues()).map(SheetBlock::blocks).orElse(List.of())
                : List.of();
    }

    private static List<SheetBlock> blocks(List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> !sheet.hidden() && !sheet.rows().isEmpty())
                .map(sheet -> new SheetBlock(
                        sheet.name(),
                        sheet.rows().stream().map(SheetBlock::line).collect(Collectors.joining("\n"))))
                .toList();
    }

    private static String line(Row row) {
        return IntStream.rangeClosed(0, row.cells().lastKey())
                .mapToObj(column -> row.cells().containsKey(column) ? field(CellText.of(row.cell(column))) : "")
                .collect(Collectors.joining("\t"));
    }

    private static String field(String text) {
        return text.chars().anyMatch(letter -> "\t\r\n\"".indexOf(letter) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
