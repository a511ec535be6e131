package org.plenum.exchange.workbook;

import java.util.List;
import java.util.Locale;
import org.plenum.exchange.sheets.SheetBlock;
import org.plenum.exchange.table.Titles;

/** Sheets of somebody's own, which were never meant to be a whole conference. */
public final class ForeignSheets {
    private static final String CONFERENCE = "conference";

    private ForeignSheets() {}

    /** The sheets of a text, or of a workbook without the one that says what the conference is called; else none. */
    public static List<SheetBlock> of(byte[] bytes) {
        var titles = Titles.in(Locale.ENGLISH);
        var sheets = SheetBlock.of(bytes);
        return sheets.stream()
                        .flatMap(sheet -> titles.findSheet(sheet.name()).stream())
                        .anyMatch(layout -> layout.title().equals(CONFERENCE))
                ? List.of()
                : sheets;
    }
}
