package org.plenum.web.programme;

import java.util.List;
import java.util.Optional;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Column.Kind;
import org.plenum.exchange.table.Layout;

/**
 * How the reader wants to see a page of the programme.
 *
 * @param filter shows the rows of the main table that contain it
 * @param sort a table and a column, as {@code rooms.name}; before it a hyphen for the other direction
 * @param columns those to show, as {@code rooms.name}; empty for the usual ones
 * @param open the row that is a form, as {@code rooms.aula}
 * @param part what of the page is wanted
 */
record Asked(String filter, String sort, List<String> columns, String open, Part part) {
    private static final List<String> SESSIONS = List.of(
            "session-title",
            "kind",
            "duration",
            "role-chair",
            "role-speaker",
            "track",
            "heads",
            "audience-regions",
            "interpretation",
            "only-rooms",
            "pinned-start");

    Asked {
        columns = List.copyOf(columns);
    }

    static final Asked NOTHING = new Asked("", "", List.of(), "", Part.ALL);

    /**
     * What of a page is sent to a reader who has the rest.
     *
     * @param onlyOpen only the row that is a form
     * @param shown the revision that the reader's page shows: only rows that differ from it
     */
    record Part(boolean onlyOpen, Optional<Integer> shown) {
        static final Part ALL = new Part(false, Optional.empty());
    }

    /** The same with a row as a form. */
    Asked opening(Layout layout, String key) {
        return new Asked(filter, sort, columns, layout.title() + '.' + key, part);
    }

    boolean shows(Layout layout, Column column) {
        var prefix = layout.title() + '.';
        return columns.stream().anyMatch(name -> name.startsWith(prefix))
                ? columns.contains(prefix + column.title())
                : isUsual(layout, column);
    }

    private static boolean isUsual(Layout layout, Column column) {
        return layout.title().equals("sessions")
                ? SESSIONS.contains(column.title())
                : column.kind() != Kind.ID
                        && !column.path().endsWith("notes")
                        && !column.path().equals("schema");
    }

    /** Whether the rows are sorted by this column: {@code ascending}, {@code descending}, or empty. */
    String sorting(Layout layout, Column column) {
        var name = layout.title() + '.' + column.title();
        return sort.equals(name) ? "ascending" : sort.equals('-' + name) ? "descending" : "";
    }

    boolean opens(Layout layout, String key) {
        return open.equals(layout.title() + '.' + key);
    }

    /** Whether a row of this table is a form. */
    boolean opensIn(Layout layout) {
        return open.startsWith(layout.title() + '.');
    }
}
