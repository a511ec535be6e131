package org.plenum.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.WorkbookIssue.HiddenSheet;
import org.plenum.exchange.issue.WorkbookIssue.NoKnownSheet;
import org.plenum.exchange.issue.WorkbookIssue.SheetTwice;
import org.plenum.exchange.issue.WorkbookIssue.UnknownSheet;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.sheets.Cell;
import org.plenum.exchange.sheets.CellText;
import org.plenum.exchange.sheets.NewSheet;
import org.plenum.exchange.sheets.Row;
import org.plenum.exchange.sheets.Sheet;
import org.plenum.exchange.table.Layouts;
import org.plenum.exchange.table.Titles;
import tools.jackson.databind.node.ObjectNode;

/** The tree of a conference document that was made from sheets; it is not read yet. */
public final class WorkbookTree {
    private final ObjectNode tree;
    private final SourceMap origins;

    private WorkbookTree(ObjectNode tree, SourceMap origins) {
        this.tree = tree;
        this.origins = origins;
    }

    /**
     * The tree of the sheets; nothing if none of them is one of a conference.
     *
     * @param schema what the document says that it is
     * @param issues get all that is wrong with the sheets by themselves
     */
    public static Optional<WorkbookTree> read(List<Sheet> sheets, String schema, Issues issues) {
        var titles = Titles.in(Locale.ENGLISH);
        var found = new HashMap<String, Sheet>();
        for (var sheet : sheets) {
            titles.findSheet(sheet.name())
                    .ifPresentOrElse(
                            layout -> {
                                var other = found.putIfAbsent(layout.title(), sheet);
                                if (other != null) {
                                    issues.add(new SheetTwice("/" + sheet.name(), sheet.name(), other.name()));
                                } else if (sheet.hidden() && sheet.rows().size() > 1) {
                                    issues.add(new HiddenSheet("/" + sheet.name(), sheet.name()));
                                }
                            },
                            () -> unknown(sheet, titles, issues));
        }
        if (found.isEmpty()) {
            issues.add(new NoKnownSheet(sheets.stream().map(Sheet::name).toList(), titles.sheets()));
            return Optional.empty();
        }
        var tables = new HashMap<String, Table>();
        for (var layout : Layouts.ALL) {
            Optional.ofNullable(found.get(layout.title()))
                    .flatMap(sheet -> Table.of(layout, sheet, titles, issues))
                    .ifPresent(table -> tables.put(layout.title(), table));
        }
        var origins = new SourceMap(titles, tables);
        return Optional.of(new WorkbookTree(new TreeReader(tables, titles, issues, origins).read(schema), origins));
    }

    private static void unknown(Sheet sheet, Titles titles, Issues issues) {
        if (!titles.isReadMe(sheet.name()) && !sheet.rows().isEmpty()) {
            issues.add(
                    new UnknownSheet("/" + sheet.name(), sheet.name(), issues.nearest(sheet.name(), titles.sheets())));
        }
    }

    /** The sheets of a document, in the language of the locale. */
    public static List<NewSheet> sheets(ObjectNode document, Locale locale) {
        return new TreeWriter(Titles.in(locale)).write(document);
    }

    /**
     * The sheets of a template: how to fill them, and the rows of an example, which are remarks, so that they are not
     * read.
     */
    public static List<NewSheet> template(ObjectNode example, Locale locale) {
        var titles = Titles.in(locale);
        var sheets = new ArrayList<NewSheet>();
        sheets.add(readMe(titles));
        for (var sheet : new TreeWriter(titles).writeToFill(example)) {
            sheets.add(NewSheet.of(
                    sheet.name(),
                    sheet.columns(),
                    sheet.rows().stream().limit(2).map(WorkbookTree::remark).toList(),
                    sheet.rightToLeft()));
        }
        return sheets;
    }

    private static Row remark(Row row) {
        var cells = new TreeMap<>(row.cells());
        cells.put(0, new Cell.Text(Table.REMARK + (cells.containsKey(0) ? CellText.of(cells.get(0)) : "")));
        return new Row(row.number(), cells);
    }

    private static NewSheet readMe(Titles titles) {
        var rows = new ArrayList<Row>();
        for (var line : titles.readMe()) {
            var cells = new TreeMap<Integer, Cell>();
            cells.put(0, new Cell.Text(line));
            rows.add(new Row(rows.size() + 2, cells));
        }
        var name = titles.text("sheet.read-me");
        return NewSheet.of(
                name,
                List.of(new NewSheet.Column(name, "", false, true, NewSheet.NOTHING)),
                rows,
                titles.isRightToLeft());
    }

    /** The document to read. */
    public ObjectNode tree() {
        return tree;
    }

    /** The issues of the document, each with its cell. */
    public List<Issue> placed(List<Issue> issues) {
        return origins.of(issues);
    }
}
