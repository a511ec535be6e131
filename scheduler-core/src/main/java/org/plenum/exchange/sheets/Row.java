package org.plenum.exchange.sheets;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A row of a sheet.
 *
 * @param number counted from 1, as a spreadsheet shows it; in a text, its first line
 * @param cells by their columns, counted from 0, without the empty ones
 */
public record Row(int number, NavigableMap<Integer, Cell> cells) {

    public Row {
        cells = Collections.unmodifiableNavigableMap(new TreeMap<>(cells));
    }

    /**
     * The cell of a column.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Cell cell(int column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("Row (%d) has nothing in column (%d).".formatted(number, column));
        }
        return cell;
    }
}
