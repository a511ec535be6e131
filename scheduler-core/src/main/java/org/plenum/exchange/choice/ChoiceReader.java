package org.plenum.exchange.choice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenum.exchange.Reading;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.Limits;
import org.plenum.exchange.programme.Programme;
import org.plenum.exchange.sheets.CellText;
import org.plenum.exchange.sheets.CsvText;
import org.plenum.exchange.sheets.Row;
import org.plenum.exchange.sheets.Sheet;
import org.plenum.exchange.sheets.SheetFiles;

/** Reads choices of delegates: a workbook, or text as spreadsheets put it on the clipboard or into a file. */
public final class ChoiceReader {
    private static final String TAB = "\t";

    private ChoiceReader() {}

    /** The choices that a file or a text in UTF-8 has, among the sessions of a programme. */
    public static Reading<Choices> read(Programme programme, byte[] bytes) {
        var titles = new SessionTitles(programme);
        var issues = new Issues();
        var blocks = SheetFiles.isArchive(bytes)
                ? SheetFiles.read(bytes, issues).map(ChoiceReader::blocks)
                : Optional.of(blocksOfText(bytes));
        return new Reading<>(blocks.map(all -> best(all, titles).choices()), issues.list());
    }

    private static List<List<List<String>>> blocks(List<Sheet> sheets) {
        return sheets.stream().map(sheet -> block(sheet.rows())).toList();
    }

    private static List<List<String>> block(List<Row> rows) {
        return rows.stream()
                .map(row -> IntStream.rangeClosed(0, row.cells().lastKey())
                        .mapToObj(column -> Optional.ofNullable(row.cells().get(column)))
                        .map(cell -> cell.map(CellText::of).orElse(""))
                        .toList())
                .toList();
    }

    /** Without tabs it is a file of comma-separated values, or each line is one cell. */
    private static List<List<List<String>>> blocksOfText(byte[] bytes) {
        var text = CsvText.decoded(bytes);
        return text.contains(TAB)
                ? List.of(CsvText.block(text))
                : List.of(
                        block(CsvText.rows(bytes, Limits.CELLS)),
                        text.lines()
                                .filter(line -> !line.isBlank())
                                .map(List::of)
                                .toList());
    }

    /** The block that is most likely meant: one that has ticks; of others, one that names more sessions. */
    private static Tally best(List<List<List<String>>> blocks, SessionTitles titles) {
        return blocks.stream()
                .map(rows -> new ChoiceBlock(rows, titles))
                .max(Comparator.comparing(ChoiceBlock::hasTicks)
                        .thenComparing(ChoiceBlock::tally, Comparator.comparingInt(Tally::size))
                        .thenComparing(
                                ChoiceBlock::tally,
                                Comparator.comparingInt(Tally::unknownCount).reversed()))
                .map(ChoiceBlock::tally)
                .orElseGet(() -> new Tally(titles));
    }
}
