package org.plenum.exchange.workbook;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenum.exchange.sheets.CellText;
import org.plenum.exchange.sheets.Row;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Layout;
import org.plenum.exchange.table.NameIndex;
import org.plenum.exchange.table.TextCells;

/** The ids of all rows that have one, also those made from names where the cell is empty. */
final class RowIds {
    private record Key(Layout layout, int row) {}

    private final NameIndex names = new NameIndex();
    private final Map<Key, String> made = new HashMap<>();

    private RowIds() {}

    static RowIds of(Collection<Table> tables) {
        var ids = new RowIds();
        for (var table : tables) {
            list(table.layout()).ifPresent(list -> ids.add(table, list));
        }
        return ids;
    }

    /** The conference itself has an id too. */
    private static Optional<String> list(Layout layout) {
        return layout.title().equals("conference") ? Optional.of("conference") : layout.named();
    }

    private void add(Table table, String list) {
        var layout = table.layout();
        var id = layout.columns().stream().filter(Layout::isId).findFirst().orElseThrow();
        var rows = table.rows().stream().filter(row -> !table.isEmpty(row)).toList();
        rows.forEach(row -> text(table, row, id).ifPresent(given -> names.reserve(list, given)));
        for (var row : rows) {
            var name = layout.name().flatMap(column -> text(table, row, column)).map(TextCells::read);
            var given = text(table, row, id).orElseGet(() -> {
                var made = names.make(list, name.orElse(""));
                this.made.put(new Key(layout, row.number()), made);
                return made;
            });
            names.add(list, given, name);
        }
    }

    private static Optional<String> text(Table table, Row row, Column column) {
        return table.filled(row, column).stream().findFirst().map(at -> TextCells.clean(CellText.of(row.cell(at))));
    }

    /** The id that was made for a row. */
    Optional<String> made(Table table, Row row) {
        return Optional.ofNullable(made.get(new Key(table.layout(), row.number())));
    }

    NameIndex names() {
        return names;
    }
}
