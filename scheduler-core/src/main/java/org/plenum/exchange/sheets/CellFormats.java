package org.plenum.exchange.sheets;

import java.util.Locale;
import java.util.regex.Pattern;
import org.plenum.exchange.sheets.Cell.Format;

/** Tells from a cell's number format whether it shows a date or a time. */
final class CellFormats {
    /** Texts in quotes, escaped characters, colours, languages and conditions say nothing of the number. */
    private static final Pattern NO_LETTERS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+\\])[^\\]]*\\]");

    private CellFormats() {}

    static Format of(org.dhatim.fastexcel.reader.Cell cell) {
        var id = cell.getDataFormatId();
        if (id == null) {
            return Format.PLAIN;
        }
        var pattern = cell.getDataFormatString();
        return pattern == null ? builtIn(id) : of(pattern);
    }

    /** The numbers of formats that workbooks do not spell out. */
    private static Format builtIn(int id) {
        return switch (id) {
            case 14, 15, 16, 17 -> Format.DATE;
            case 18, 19, 20, 21, 45, 46, 47 -> Format.TIME;
            case 22 -> Format.MOMENT;
            default -> Format.PLAIN;
        };
    }

    static Format of(String pattern) {
        var letters = NO_LETTERS.matcher(pattern).replaceAll("").toLowerCase(Locale.ROOT);
        var isDate = letters.contains("y") || letters.contains("d");
        var isTime = letters.contains("h") || letters.contains("s");
        if (letters.equals("general") || letters.equals("standard")) {
            return Format.PLAIN;
        }
        return isDate ? isTime ? Format.MOMENT : Format.DATE : isTime ? Format.TIME : Format.PLAIN;
    }
}
