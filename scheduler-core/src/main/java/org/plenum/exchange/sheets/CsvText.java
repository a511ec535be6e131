package org.plenum.exchange.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Comma-separated values as spreadsheets write them (RFC 4180), in whichever encoding and with whichever separator:
 * comma, semicolon or tab.
 */
public final class CsvText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SEPARATORS = ",;\t";

    /** What a spreadsheet would run as a formula, or what an apostrophe before it hides. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r'-].*", Pattern.DOTALL);

    private static final char HIDING = '\'';
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvText(String text, char separator, int at) {
        this.text = text;
        this.separator = separator;
        this.at = at;
    }

    /**
     * The rows that are not empty, each with the number of its first line.
     *
     * @param most after so many cells the reading ends, with the row that holds one more
     */
    public static List<Row> rows(byte[] bytes, int most) {
        var text = decoded(bytes);
        var rows = new ArrayList<Row>();
        var csv = of(text);
        var count = 0;
        while (csv.at < text.length() && count <= most) {
            var number = csv.line;
            var cells = new TreeMap<Integer, Cell>();
            for (var column = 0; ; column++) {
                var value = csv.field();
                if (!value.isBlank()) {
                    cells.put(column, new Cell.Text(shown(value)));
                }
                if (csv.endsRow()) {
                    break;
                }
            }
            count += cells.size();
            if (!cells.isEmpty()) {
                rows.add(new Row(number, cells));
            }
        }
        return rows;
    }

    /**
     * A block of cells as spreadsheets put it on the clipboard: separated by tabs, cells of several lines in quotes.
     *
     * @return the rows that are not empty
     */
    public static List<List<String>> block(String text) {
        var rows = new ArrayList<List<String>>();
        var block = new CsvText(text, '\t', 0);
        while (block.at < text.length()) {
            var row = new ArrayList<String>();
            do {
                row.add(block.field());
            } while (!block.endsRow());
            if (row.stream().anyMatch(value -> !value.isBlank())) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The text, whose encoding is told by its first bytes, else tried. */
    public static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (bytes.length > 1 && bytes[1] == 0) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return new String(bytes, WINDOWS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        return bytes.length >= start.length
                && IntStream.range(0, start.length).allMatch(at -> bytes[at] == (byte) start[at]);
    }

    private static CsvText of(String text) {
        if (text.startsWith("sep=") && text.length() > 4) { // a line that Excel understands
            var end = text.indexOf('\n');
            var csv = new CsvText(text, text.charAt(4), end < 0 ? text.length() : end + 1);
            csv.line = 2;
            return csv;
        }
        return new CsvText(text, separator(text), 0);
    }

    /** The separator that stands most often in the first line that has any, outside of quotes. */
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length()];
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            quoted ^= letter == QUOTE;
            var kind = SEPARATORS.indexOf(letter);
            if (!quoted && kind >= 0) {
                counts[kind]++;
            } else if (!quoted && letter == '\n' && counts[0] + counts[1] + counts[2] > 0) {
                break;
            }
        }
        var best = counts[1] > counts[0] ? 1 : 0;
        return SEPARATORS.charAt(counts[2] > counts[best] ? 2 : best);
    }

    private String field() {
        if (at < text.length() && text.charAt(at) == QUOTE) {
            return quoted();
        }
        var start = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        var value = new StringBuilder();
        at++;
        while (at < text.length()) {
            var letter = text.charAt(at++);
            if (letter != QUOTE) {
                line += letter == '\n' ? 1 : 0;
                value.append(letter);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                value.append(QUOTE);
                at++;
            } else {
                break;
            }
        }
        return value.append(field()).toString(); // what follows the quotes belongs to it
    }

    /** Passes the separator, or the end of the line; whether the row has ended. */
    private boolean endsRow() {
        if (at >= text.length()) {
            return true;
        }
        var letter = text.charAt(at++);
        if (letter == separator) {
            return false;
        }
        if (letter == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        return true;
    }

    private static String shown(String value) {
        return value.charAt(0) == HIDING && isFormula(value.substring(1)) ? value.substring(1) : value;
    }

    private static boolean isFormula(String value) {
        return FORMULA.matcher(value).matches();
    }

    /** A value as a field of a row. */
    static String field(String value) {
        var safe = isFormula(value) ? HIDING + value : value;
        return safe.chars().anyMatch(letter -> "\",;\t\r\n".indexOf(letter) >= 0) || !safe.equals(safe.strip())
                ? QUOTE + safe.replace("\"", "\"\"") + QUOTE
                : safe;
    }
}
