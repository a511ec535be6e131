package org.plenum.exchange.table;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenum.exchange.issue.FormIssue.MalformedLanguage;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.SheetIssue.Expected;
import org.plenum.exchange.issue.WorkbookIssue.AmbiguousName;
import org.plenum.exchange.issue.WorkbookIssue.ErrorValue;
import org.plenum.exchange.issue.WorkbookIssue.FormulaWithoutResult;
import org.plenum.exchange.issue.WorkbookIssue.NotDecidedYet;
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

    /** What people write around a number that they are not sure of, or with what it counts. */
    private static final Pattern ABOUT = Pattern.compile(
            "(?:~|≈|c\\.|ca\\.?|approx\\.?|about|max\\.?|env\\.?|environ|aprox\\.?|unos|máx\\.?|حوالي|نحو)\\s*(?=\\d)"
                    + "|(?<=\\d)\\s*(?:pax|people|persons|participants|seats|personnes|places|personas|plazas|شخص|مقعد)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,3})?");

    private final Titles titles;
    private final CellWords words;
    private final NameIndex names;

    public CellReader(Titles titles, NameIndex names) {
        this.titles = titles;
        this.words = new CellWords(titles);
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
            case ID -> CellValue.of(TextCells.clean(CellText.of(cell)));
            case TIME_ZONE -> CellValue.of(zone(TextCells.clean(CellText.of(cell))));
            case TEXT -> CellValue.of(text(cell));
            case REFERENCE -> reference(column, TextCells.clean(CellText.of(cell)));
            case REFERENCES -> references(column, CellText.of(cell));
            case TEXTS -> list(TextCells.members(CellText.of(cell)));
            case LANGUAGE, LANGUAGES -> languages(column, CellText.of(cell));
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

    /** The zone that is called after a city, as Brussels is Europe/Brussels; any other text stays as it is. */
    private static String zone(String text) {
        var city = '/' + text.replace(' ', '_');
        var zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.regionMatches(true, id.length() - city.length(), city, 0, city.length()))
                .toList();
        return ZoneId.getAvailableZoneIds().contains(text) || zones.size() != 1 ? text : zones.getFirst();
    }

    private CellValue reference(Column column, String text) {
        var ids = names.find(column.target(), text);
        if (ids.size() > 1) {
            return CellValue.complaint(new AmbiguousName("", Value.excerpt(text), ids));
        }
        if (ids.isEmpty() && !column.required() && words.isUndecided(text)) {
            return CellValue.complaint(new NotDecidedYet("", text));
        }
        return ids.isEmpty() && words.isNothing(text)
                ? CellValue.NOTHING
                : CellValue.of(ids.isEmpty() ? text : ids.getFirst());
    }

    /** What is not decided yet is told, and the others are read. */
    private CellValue references(Column column, String text) {
        var array = NODES.arrayNode();
        var undecided = Optional.<Issue>empty();
        for (var name : names(column.target(), text)) {
            var value = reference(column, name);
            if (value.complaint().filter(NotDecidedYet.class::isInstance).isPresent()) {
                undecided = value.complaint();
            } else if (value.complaint().isPresent()) {
                return value;
            }
            value.node().ifPresent(array::add);
        }
        return undecided.isEmpty()
                ? CellValue.of(array)
                : new CellValue(Optional.<JsonNode>of(array).filter(members -> !members.isEmpty()), undecided);
    }

    /** Members are separated by semicolons, or otherwise if the text between semicolons is no name. */
    private List<String> names(String list, String text) {
        return TextCells.membersWithCommas(text).stream()
                .flatMap(part ->
                        NameLists.names(part, name -> !names.find(list, name).isEmpty(), list.equals("people"))
                                .stream())
                .toList();
    }

    private CellValue languages(Column column, String text) {
        if (words.isNothing(text)) {
            return CellValue.NOTHING;
        }
        var tags = LanguageNames.tags(text);
        var wrong = tags.stream().filter(LanguageNames::isNone).findFirst();
        if (wrong.isPresent()) {
            return CellValue.complaint(new MalformedLanguage("", Value.excerpt(wrong.get())));
        }
        return column.kind().isList() ? list(tags) : CellValue.of(String.join(", ", tags));
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
        var text = ABOUT.matcher(TextCells.number(cell)).replaceAll("");
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
