package org.plenum.exchange.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenum.exchange.issue.FormIssue.MissingField;
import org.plenum.exchange.issue.Issue;
import org.plenum.exchange.issue.ReferenceIssue.DuplicateId;
import org.plenum.exchange.issue.WorkbookIssue.EmptyCell;
import org.plenum.exchange.issue.WorkbookIssue.InCell;
import org.plenum.exchange.issue.WorkbookIssue.InSheet;
import org.plenum.exchange.issue.WorkbookIssue.MissingColumn;
import org.plenum.exchange.sheets.Row;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.Layouts;
import org.plenum.exchange.table.Titles;

/** The cells of a document's values: tells issues of the document with the cells from which it was made. */
final class SourceMap {
    private record Origin(Table table, Row row) {}

    private record Known(Table table, Row row, Column column) {}

    private final Titles titles;
    private final Map<String, Origin> rows = new HashMap<>();
    private final Map<String, Table> tables;
    private final Set<Known> complained = new HashSet<>();

    SourceMap(Titles titles, Map<String, Table> tables) {
        this.titles = titles;
        this.tables = tables;
    }

    /** @param pointer of the object that the row is */
    void put(String pointer, Table table, Row row) {
        rows.put(pointer, new Origin(table, row));
    }

    /** Remembers that something was said of a cell: more about its value would be a consequence. */
    void complained(Table table, Row row, Column column) {
        complained.add(new Known(table, row, column));
    }

    /** The issues with their cells, without those that follow from others. */
    List<Issue> of(List<Issue> issues) {
        var placed = new ArrayList<Issue>();
        var missing = new HashSet<Column>();
        for (var issue : issues) {
            of(issue).ifPresent(found -> {
                if (!(found instanceof InSheet(MissingColumn(var _, var title), var sheet))
                        || missing.add(Column.field(sheet, title, Column.Kind.TEXT))) {
                    placed.add(found);
                }
            });
        }
        return placed;
    }

    private Optional<Issue> of(Issue issue) {
        var pointer = issue.pointer();
        var list = list(pointer);
        if (list.isPresent()) {
            return Optional.of(new InSheet(issue, sheet(list.get())));
        }
        for (var end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            var origin = rows.get(pointer.substring(0, end));
            if (origin != null) {
                return of(issue, origin, field(pointer, end));
            }
            if (end == 0) {
                break;
            }
        }
        return ofNoRow(issue, field(pointer, 0));
    }

    /** The path below an object, as columns have it. */
    private static String field(String pointer, int end) {
        var rest = end < pointer.length() ? pointer.substring(end + 1) : "";
        return rest.replace("~1", "/").replace("~0", "~");
    }

    private Optional<Issue> of(Issue issue, Origin origin, String field) {
        var table = origin.table;
        var column = column(table.layout(), field);
        if (column.filter(at -> complained.contains(new Known(table, origin.row, at)))
                .isPresent()) {
            return Optional.empty();
        }
        if (column.isPresent() && issue instanceof MissingField) {
            var title = titles.column(column.get());
            return Optional.of(
                    table.has(column.get())
                            ? table.placed(origin.row, column.get(), new EmptyCell("", title))
                            : new InSheet(
                                    new MissingColumn("", title), table.sheet().name()));
        }
        var told = told(issue);
        return Optional.of(column.filter(table::has)
                .map(at -> table.placed(origin.row, at, told))
                .orElseGet(() -> table.placed(origin.row, origin.row.cells().firstKey(), told)));
    }

    /** The column of a field or of the part of one; else of a part of the field. */
    private static Optional<Column> column(Layout layout, String field) {
        var path = field + "/";
        return layout.columns().stream()
                .filter(column ->
                        path.startsWith(column.path() + "/") || column.path().isEmpty())
                .max(Comparator.comparingInt(column -> column.path().length()))
                .or(() -> layout.columns().stream()
                        .filter(column -> column.path().startsWith(path) || field.isEmpty())
                        .findFirst());
    }

    /** The layout of a list as a whole. */
    private static Optional<Layout> list(String pointer) {
        return pointer.isEmpty()
                ? Optional.empty()
                : Layouts.ALL.stream()
                        .filter(layout -> layout.paths().anyMatch(path -> pointer.equals("/" + path)))
                        .filter(layout -> !(layout.rows() instanceof Layout.One))
                        .findFirst();
    }

    /** An issue of the conference itself, whose sheet has no row; an id would be made from a name. */
    private Optional<Issue> ofNoRow(Issue issue, String field) {
        var conference = Layouts.ALL.getFirst();
        var column = column(conference, field);
        if (column.filter(Layout::isId).isPresent() && issue instanceof MissingField) {
            return Optional.empty();
        }
        return Optional.of(column.<Issue>map(at -> new InSheet(
                        issue instanceof MissingField ? new EmptyCell("", titles.column(at)) : issue,
                        sheet(conference)))
                .orElse(issue));
    }

    private String sheet(Layout layout) {
        return Optional.ofNullable(tables.get(layout.title()))
                .map(table -> table.sheet().name())
                .orElseGet(() -> titles.sheet(layout));
    }

    /** The issue, whose sentence names a cell where it would name a place in the document. */
    private Issue told(Issue issue) {
        if (issue instanceof DuplicateId(var pointer, var kind, var id, var first)) {
            var other = of(new MissingField(first, "")).orElse(issue);
            return new DuplicateId(
                    pointer, kind, id, other instanceof InCell cell ? cell.sheet() + " " + cell.cell() : first);
        }
        return issue;
    }
}
