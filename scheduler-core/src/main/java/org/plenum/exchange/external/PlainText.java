package org.plenum.exchange.external;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of other tools, which may hold HTML, control characters and half characters. */
public final class PlainText {
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST = 10_000;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\uFEFF]+");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cs}\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("hellip", "…"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"));

    private PlainText() {}

    /** A name or a title: one line, not too long to be read. */
    public static String line(String text) {
        var line = BLANKS.matcher(whole(cut(text, LONGEST_LINE))).replaceAll(" ");
        return line.strip();
    }

    /** The text that a reader of the HTML sees, with its paragraphs. */
    public static String ofHtml(String html) {
        var text = new StringBuilder();
        var from = cut(html, 4 * LONGEST);
        var at = 0;
        while (at < from.length()) {
            var end = isTag(from, at) ? from.indexOf('>', at) : -1;
            if (end < 0) {
                text.append(from.charAt(at));
                at++;
            } else {
                text.append(gap(from.substring(at + 1, end).toLowerCase(Locale.ROOT)));
                at = end + 1;
            }
        }
        var plain = NOT_TEXT.matcher(whole(decoded(text.toString()))).replaceAll("");
        return cut(
                plain.replaceAll("[ \\t\\u00A0]+", " ")
                        .replaceAll(" ?\\n ?", "\n")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip(),
                LONGEST);
    }

    private static boolean isTag(String text, int at) {
        return text.charAt(at) == '<'
                && at + 1 < text.length()
                && (Character.isLetter(text.charAt(at + 1))
                        || text.charAt(at + 1) == '/'
                        || text.charAt(at + 1) == '!');
    }

    private static String gap(String tag) {
        var name = tag.split("[^a-z0-9/]", 2)[0];
        return switch (name) {
            case "br", "/div", "/li", "/tr" -> "\n";
            case "/p", "/ul", "/ol", "/h1", "/h2", "/h3", "/h4" -> "\n\n";
            case "li" -> "- ";
            default -> "";
        };
    }

    private static String decoded(String text) {
        return ENTITY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
    }

    private static String character(String name, String otherwise) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, otherwise);
        }
        var isHex = Character.toLowerCase(name.charAt(1)) == 'x';
        var code = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** Without halves of characters. */
    private static String whole(String text) {
        var whole = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
