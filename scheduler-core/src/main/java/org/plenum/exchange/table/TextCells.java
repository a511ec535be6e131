package org.plenum.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenum.exchange.sheets.Cell;
import org.plenum.exchange.sheets.CellText;

/**
 * Texts in cells, so that each reads as it was written: blanks around a text are slips of the keyboard unless quotes
 * hold them, and semicolons, commas and line feeds separate the members of a list.
 */
public final class TextCells {
    private static final char QUOTE = '"';
    private static final String SEPARATORS = ";,\n\r؛،";

    private TextCells() {}

    /** Without blanks around it, also those that are not seen. */
    public static String clean(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == '\u200B'
                || letter == '\uFEFF';
    }

    /** The text that a cell holds: without quotes that only keep its blanks. */
    public static String read(String cell) {
        var text = clean(cell);
        return isQuoted(text) && needsQuotes(inside(text)) ? inside(text) : text;
    }

    /** The text as a cell holds it. */
    public static String written(String text) {
        return needsQuotes(text) ? QUOTE + text + QUOTE : text;
    }

    private static boolean needsQuotes(String text) {
        return text.isEmpty() || !clean(text).equals(text) || (isQuoted(text) && needsQuotes(inside(text)));
    }

    private static boolean isQuoted(String text) {
        return text.length() > 1 && text.charAt(0) == QUOTE && text.charAt(text.length() - 1) == QUOTE;
    }

    private static String inside(String text) {
        return text.substring(1, text.length() - 1);
    }

    /** The members of a list in a cell; separators in quotes belong to a member. */
    public static List<String> members(String cell) {
        return members(cell, SEPARATORS);
    }

    /** The same, where commas separate nothing: they are part of names. */
    public static List<String> membersWithCommas(String cell) {
        return members(cell, ";\n\r؛");
    }

    private static List<String> members(String cell, String separators) {
        var members = new ArrayList<String>();
        var at = 0;
        while (at < cell.length()) {
            while (at < cell.length() && (isBlank(cell.charAt(at)) || separators.indexOf(cell.charAt(at)) >= 0)) {
                at++;
            }
            var member = new StringBuilder();
            var quoted = at < cell.length() && cell.charAt(at) == QUOTE;
            if (quoted) {
                at = quoted(cell, at + 1, member);
            }
            var start = at;
            while (at < cell.length() && separators.indexOf(cell.charAt(at)) < 0) {
                at++;
            }
            member.append(clean(cell.substring(start, at)));
            if (quoted || !member.isEmpty()) {
                members.add(member.toString());
            }
        }
        return members;
    }

    /** Reads until the closing quote, and returns the place after it. */
    private static int quoted(String cell, int from, StringBuilder member) {
        var at = from;
        while (at < cell.length()) {
            if (cell.charAt(at) != QUOTE) {
                member.append(cell.charAt(at++));
            } else if (at + 1 < cell.length() && cell.charAt(at + 1) == QUOTE) {
                member.append(QUOTE);
                at += 2;
            } else {
                return at + 1;
            }
        }
        return at;
    }

    /** The members as a cell holds them. */
    public static String written(List<String> members) {
        return members.stream().map(TextCells::member).collect(Collectors.joining("; "));
    }

    private static String member(String text) {
        var plain = !text.isEmpty()
                && clean(text).equals(text)
                && text.charAt(0) != QUOTE
                && text.chars().noneMatch(letter -> SEPARATORS.indexOf(letter) >= 0);
        return plain ? text : QUOTE + text.replace("\"", "\"\"") + QUOTE;
    }

    /** The text of a cell for a number or a time: without blanks, and with western digits for those of other scripts. */
    public static String number(Cell cell) {
        return clean(withWesternDigits(CellText.of(cell)));
    }

    static String withWesternDigits(String text) {
        var western = new StringBuilder(text.length());
        text.codePoints()
                .forEach(point ->
                        western.appendCodePoint(Character.isDigit(point) ? '0' + Character.digit(point, 10) : point));
        return western.toString();
    }
}
