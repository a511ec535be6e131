package org.plenum.web.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenum.exchange.programme.PastedRows;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Layout;

/**
 * What somebody pastes into a table, and how they want it to be read.
 *
 * @param text the block as the spreadsheet gives it
 * @param wanted what its columns fill
 */
record PasteForm(Layout table, String text, PastedRows.Wanted wanted) {
    private static final String REST = "rest.";

    static PasteForm of(Layout table, Map<String, String[]> parameters) {
        var titles = list(parameters, "column");
        var rest = new HashMap<String, String>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(REST)) {
                rest.put(name.substring(REST.length()), values[0]);
            }
        });
        var wanted = new PastedRows.Wanted(
                titles.isEmpty() ? usual(table) : titles, list(parameters, "row"), list(parameters, "as"), rest);
        return new PasteForm(
                table, list(parameters, "text").stream().findFirst().orElse(""), wanted);
    }

    /** A block that nobody has said anything about. */
    static PasteForm of(Layout table, String text) {
        return new PasteForm(table, text, new PastedRows.Wanted(usual(table), List.of(), List.of(), Map.of()));
    }

    private static List<String> list(Map<String, String[]> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(List::of).orElse(List.of());
    }

    private static List<String> usual(Layout table) {
        return table.all().stream()
                .filter(column -> Asked.NOTHING.shows(table, column))
                .map(Column::title)
                .toList();
    }
}
