package org.plenum.exchange.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.plenum.exchange.issue.SheetIssue.Expected;
import org.plenum.exchange.issue.WorkbookIssue.AmbiguousName;
import org.plenum.exchange.issue.WorkbookIssue.ErrorValue;
import org.plenum.exchange.issue.WorkbookIssue.FormulaWithoutResult;
import org.plenum.exchange.json.Value;
import org.plenum.exchange.sheets.Cell;
import org.plenum.exchange.sheets.CellText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads a cell as the kind of value that its column has. */
public final class CellReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A number whose thousands are set apart by a blank, an apostrophe or a comma. */
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[\\h'’,]\\d{3})+");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,3})?");

    private final Titles titles;
    private final NameIndex names;

    public CellReader(Titles titles, NameIndex names) {
        this.titles = titles;
        this.names = names;
    }

    public CellValue read(Column column, Cell cell) {
        return switch (cell) {
            case Cell.Fault(var value) -> CellValue.complaint(new ErrorValue("", Value.excerpt(value)));
            case Cell.NoResult() -> CellValue.complaint(new FormulaWithoutResult(""));
            case Cell.Text _, Cell.Numeric _, Cell.Flag _ -> value(column, cell);
        };
    }

    private CellValue value(Column column, Cell cell) {
        return switch (column.kind()) {
            case ID, TIME_ZONE -> CellValue.of(TextCells.clean(CellText.of(cell)));
            case TEXT -> CellValue.of(text(cell));
            case REFERENCE -> reference(column.target(), TextCells.clean(CellText.of(cell)));
            case REFERENCES -> references(column.target(), CellText.of(cell));
            case TEXTS -> list(TextCells.members(CellText.of(cell)));
            case LANGUAGES ->
                list(TextCells.members(CellText.of(cell)).stream()
                        .map(LanguageNames::tag)
                        .toList());
            case WHOLE -> whole(cell);
            case FLAG -> flag(cell);
            case CHOICE -> CellValue.of(titles.choice(column, TextCells.clean(CellText.of(cell))));
            case DATE -> DateCells.date(cell);
            case CLOCK -> TimeCells.clock(cell);
            case MOMENT -> DateCells.moment(cell);
            case DURATION -> TimeCells.duration(cell);
        };
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text(var text) ? TextCells.read(text) : CellText.of(cell);
    }

    private CellValue reference(String list, String text) {
        var ids = names.find(list, text);
        return ids.size() > 1
                ? CellValue.complaint(new AmbiguousName("", Value.excerpt(text), ids))
                : CellValue.of(ids.isEmpty() ? text : ids.getFirst());
    }

    /** Members are separated by semicolons, or by commas if the text between semicolons is no name. */
    private CellValue references(String list, String text) {
        var array = NODES.arrayNode();
        for (var name : TextCells.membersWithCommas(text)) {
            var parts = names.find(list, name).isEmpty() ? TextCells.members(name) : List.of(name);
            for (var part : parts) {
                var value = reference(list, part);
                if (value.complaint().isPresent()) {
                    return value;
                }
                value.node().ifPresent(array::add);
            }
        }
        return CellValue.of(array);
    }

    private static CellValue list(List<String> texts) {
        var array = NODES.arrayNode();
        texts.forEach(array::add);
        return CellValue.of(array);
    }

    private static CellValue whole(Cell cell) {
        if (cell instanceof Cell.Numeric(var number, var _)) {
            return number.remainder(BigDecimal.ONE).signum() == 0
                    ? CellValue.of(number(number.setScale(0)))
                    : CellValue.wrong(cell, Expected.WHOLE_NUMBER);
        }
        var text = TextCells.number(cell);
        var plain = THOUSANDS.matcher(text).matches() ? text.replaceAll("[^0-9]", "") : text;
        return NUMBER.matcher(plain).matches()
                ? CellValue.of(number(new BigDecimal(plain)))
                : CellValue.wrong(cell, Expected.WHOLE_NUMBER);
    }

    /** As JSON numbers are read. */
    private static JsonNode number(BigDecimal number) {
        if (number.scale() != 0) {
            return NODES.numberNode(number);
        }
        var whole = number.toBigInteger();
        return whole.bitLength() < Integer.SIZE
                ? NODES.numberNode(whole.intValue())
                : whole.bitLength() < Long.SIZE ? NODES.numberNode(whole.longValue()) : NODES.numberNode(whole);
    }

    private CellValue flag(Cell cell) {
        if (cell instanceof Cell.Flag(var flag)) {
            return CellValue.of(NODES.booleanNode(flag));
        }
        return titles.flag(TextCells.clean(CellText.of(cell)))
                .map(flag -> CellValue.of(NODES.booleanNode(flag)))
                .orElseGet(() -> CellValue.wrong(cell, Expected.FLAG));
    }
}
