package org.plenum.exchange.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenum.exchange.table.Layout;
import tools.jackson.databind.node.ObjectNode;

/** The rows that people saw, wherever they are by now. */
final class RowVersions {
    private final List<RowVersion> rows;

    /** A row as it was seen, as it is, and in the tree that is made. */
    record RowVersion(Rows.Found was, Rows.Found is, Rows.Found made) {
        boolean isUntouched() {
            return was.node().equals(is.node());
        }
    }

    /** @param tree a copy of what is now, which is going to be changed */
    RowVersions(Layout layout, ObjectNode seen, ObjectNode now, ObjectNode tree) {
        var is = Rows.of(layout, now).toList();
        var made = Rows.of(layout, tree).toList();
        rows = Rows.of(layout, seen)
                .flatMap(was ->
                        meanwhile(layout, was, is).map(at -> new RowVersion(was, is.get(at), made.get(at))).stream())
                .toList();
    }

    /** Where the row is by now: by its id, or else the same row wherever it went. */
    private static Optional<Integer> meanwhile(Layout layout, Rows.Found was, List<Rows.Found> is) {
        var byId = Rows.isKnownById(layout);
        return IntStream.range(0, is.size())
                .boxed()
                .filter(at ->
                        byId ? is.get(at).key().equals(was.key()) : is.get(at).isSame(was))
                .min(Comparator.comparingInt(at -> is.get(at).key().equals(was.key()) ? 0 : 1));
    }

    /** The row with this key; empty if it was not seen or is gone. */
    Optional<RowVersion> find(String key) {
        return rows.stream().filter(row -> row.was.key().equals(key)).findFirst();
    }
}
