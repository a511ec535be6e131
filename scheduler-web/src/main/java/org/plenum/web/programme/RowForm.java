package org.plenum.web.programme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenum.api.problem.Refusal;
import org.plenum.exchange.programme.Edits;
import org.plenum.exchange.programme.Edits.Put;
import org.plenum.exchange.table.Layout;

/**
 * What a form says of the rows of one table: a field's name is the number of its row, a dot, and the title of its column;
 * the row's key has the column {@code key}, and a row with a column {@code skip} is left out.
 *
 * @param seen the revision that the form was made from
 */
record RowForm(Layout table, int seen, List<Put> rows, boolean adding) {
    private static final String KEY = "key";
    private static final String SKIPPED = "skip";

    RowForm {
        rows = List.copyOf(rows);
    }

    /** @throws Refusal if it is no form of these pages */
    static RowForm of(Map<String, String[]> parameters) {
        var table = text(parameters, "table")
                .flatMap(Tab::layout)
                .orElseThrow(() -> Refusal.senseless("The form names no table.\nOpen the page again."));
        var seen = text(parameters, "seen")
                .filter(number -> number.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> Refusal.senseless("The form names no revision.\nOpen the page again."));
        var rows = new TreeMap<Integer, Map<String, String>>(Comparator.naturalOrder());
        parameters.forEach((name, values) -> {
            var parts = name.split("\\.", 2);
            if (parts.length == 2 && parts[0].matches("[0-9]{1,5}")) {
                rows.computeIfAbsent(Integer.parseInt(parts[0]), _ -> new HashMap<>())
                        .put(parts[1], values[0].replace("\r\n", "\n"));
            }
        });
        var puts = rows.values().stream()
                .filter(fields -> !fields.containsKey(SKIPPED))
                .map(RowForm::put)
                .toList();
        return new RowForm(table, seen, puts, text(parameters, "adding").isPresent());
    }

    private static Optional<String> text(Map<String, String[]> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(values -> values[0]);
    }

    private static Put put(Map<String, String> fields) {
        var texts = new HashMap<>(fields);
        texts.remove(KEY);
        return new Put(fields.getOrDefault(KEY, Edits.NEW + 1), texts);
    }

    Edits edits() {
        return new Edits(table, List.<Edits.RowEdit>copyOf(rows), adding);
    }
}
