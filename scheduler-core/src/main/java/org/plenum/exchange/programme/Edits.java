package org.plenum.exchange.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenum.exchange.table.Column;
import org.plenum.exchange.table.Layout;

/**
 * What somebody has entered in one table.
 *
 * @param adding whether people, rooms and the like that are named and not known become new ones
 */
public record Edits(Layout table, List<RowEdit> rows, boolean adding) {
    public Edits {
        rows = List.copyOf(rows);
    }

    /** What happens to one row. */
    public sealed interface RowEdit {
        /** Of the row; of a new one, what begins with {@link #NEW}. */
        String key();
    }

    /** What the keys of new rows begin with. */
    public static final String NEW = "+";

    /**
     * A row is entered.
     *
     * @param texts by the titles of columns; what is not there stays as it is
     */
    public record Put(String key, Map<String, String> texts) implements RowEdit {
        public Put {
            texts = Map.copyOf(texts);
        }

        /** What was entered in a column; empty if the form does not have it. */
        Optional<String> text(Column column) {
            return Optional.ofNullable(texts.get(column.title()));
        }

        boolean isNew() {
            return key.startsWith(NEW);
        }
    }

    /** A row is deleted. */
    public record Remove(String key) implements RowEdit {}
}
