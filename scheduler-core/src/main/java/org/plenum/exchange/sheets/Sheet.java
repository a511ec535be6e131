package org.plenum.exchange.sheets;

import java.util.List;

/**
 * A sheet of cells.
 *
 * @param hidden whether the spreadsheet hides it
 * @param rows without the empty ones, in their order
 */
public record Sheet(String name, boolean hidden, List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /** The address of a cell as spreadsheets write it, such as F12. */
    public static String address(int row, int column) {
        return letters(column) + row;
    }

    /** The letters of a column, counted from 0: A to Z, AA, AB and so on. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
