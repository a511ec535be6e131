package org.plenum.web.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;

/** A workbook as an organiser has it: one day, two rooms, two sessions; tests change its cells. */
final class Book {
    private final Map<String, String[][]> sheets = new LinkedHashMap<>();

    private Book() {}

    private Book(String id) {
        sheets.put("Conference", new String[][] {{"Id", "Name", "Time zone"}, {id, "Spring Meeting", "Europe/Paris"}});
        sheets.put("Days", new String[][] {{"Date", "Opens", "Closes"}, {"2027-03-01", "09:00", "18:00"}});
        sheets.put(
                "Rooms",
                new String[][] {{"Id", "Name", "Capacity"}, {"hall", "Great Hall", "200"}, {"quay", "Quay", "40"}});
        sheets.put("Sessions", new String[][] {
            {"Id", "Title", "Kind", "Duration"},
            {"opening", "Opening", "PLENARY", "60"},
            {"tides", "Reading tides", "WORKSHOP", "1:30"}
        });
    }

    static Book of(String id) {
        return new Book(id);
    }

    /** A workbook of one sheet that is somebody's own. */
    static Book ofRows(String sheet, String[]... rows) {
        var book = new Book();
        book.sheets.put(sheet, rows);
        return book;
    }

    /** The same with a sheet that no conference has. */
    Book beside(String sheet) {
        sheets.put(sheet, new String[][] {{"Coffee", "120"}});
        return this;
    }

    /**
     * The same with another cell.
     *
     * @param row counted from 0, which has the titles; one more than there are adds one
     */
    Book with(String sheet, int row, int column, String text) {
        var rows = Objects.requireNonNull(sheets.get(sheet));
        var more = row < rows.length ? rows : Arrays.copyOf(rows, row + 1);
        more[row] = more[row] == null ? new String[rows[0].length] : more[row].clone();
        more[row][column] = text;
        sheets.put(sheet, more);
        return this;
    }

    /** Saves it in a folder. */
    Path in(Path folder, String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            for (var sheet : sheets.entrySet()) {
                var to = book.newWorksheet(sheet.getKey());
                for (var row = 0; row < sheet.getValue().length; row++) {
                    for (var column = 0; column < sheet.getValue()[row].length; column++) {
                        to.value(row, column, sheet.getValue()[row][column]);
                    }
                }
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }
}
