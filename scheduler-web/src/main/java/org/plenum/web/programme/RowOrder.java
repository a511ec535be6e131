package org.plenum.web.programme;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.plenum.exchange.programme.Programme;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Column.Kind;
import org.plenum.exchange.table.Layout;

/** The order in which the reader wants the rows of a table: numbers by size, all else as the language orders texts. */
final class RowOrder {

    private RowOrder() {}

    /** The order of the document unless a column was chosen. */
    static Comparator<Programme.Row> of(Layout layout, Asked asked, Locale locale) {
        for (var at = 0; at < layout.all().size(); at++) {
            var sorting = asked.sorting(layout, layout.all().get(at));
            if (!sorting.isEmpty()) {
                var by = by(layout.all().get(at), at, locale);
                return sorting.equals("ascending") ? by : by.reversed();
            }
        }
        return (_, _) -> 0;
    }

    private static Comparator<Programme.Row> by(Column column, int at, Locale locale) {
        var numeric = column.kind() == Kind.WHOLE || column.kind() == Kind.DURATION;
        return numeric
                ? Comparator.comparingLong(row -> number(row.texts().get(at)))
                : Comparator.comparing(row -> row.texts().get(at), Collator.getInstance(locale)::compare);
    }

    /** Minutes and numbers as numbers: 1:30 is 90. */
    private static long number(String text) {
        var parts = text.split(":", 2);
        var digits = "-?[0-9]{1,15}";
        if (!parts[0].matches(digits) || (parts.length == 2 && !parts[1].matches(digits))) {
            return Long.MIN_VALUE;
        }
        return parts.length == 1 ? Long.parseLong(parts[0]) : Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1]);
    }
}
