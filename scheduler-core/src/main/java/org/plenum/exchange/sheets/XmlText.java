package org.plenum.exchange.sheets;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notation of workbooks for characters that XML cannot hold: {@code _x0007_}. */
final class XmlText {
    private static final Pattern WRITTEN = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    static String escaped(String text) {
        return UNWRITABLE
                .matcher(text)
                .replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
    }

    static String unescaped(String text) {
        return text.indexOf('_') < 0
                ? text
                : WRITTEN.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}
