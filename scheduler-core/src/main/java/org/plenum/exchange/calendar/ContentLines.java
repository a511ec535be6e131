package org.plenum.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The lines of a calendar, each ended by CR LF, with no more than 75 octets: what is longer goes on in the next one. */
final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private final StringBuilder lines = new StringBuilder();

    void begin(String component) {
        add("BEGIN", component);
    }

    void end(String component) {
        add("END", component);
    }

    /** @param name with its parameters */
    void add(String name, String value) {
        var line = name + ':' + value;
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var character = line.codePointAt(at);
            var size = octets(character);
            if (octets + size > MOST_OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        lines.append("\r\n");
    }

    private static int octets(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    void text(String name, String text) {
        add(name, escaped(text));
    }

    /** A text within a value: what would end it is escaped, and control characters are left out. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n?|\n", "\\\\n")
                .replaceAll("[\\p{Cc}&&[^\t]]", "");
    }

    /** A text as the value of a parameter, where quotes cannot be escaped. */
    static String quoted(String text) {
        return '"' + text.replace('"', '\'').replaceAll("\\p{Cc}", " ") + '"';
    }

    void local(String name, String zone, LocalDateTime time) {
        add(name + ";TZID=" + zone, local(time));
    }

    static String local(LocalDateTime time) {
        return LOCAL.format(time);
    }

    void utc(String name, Instant moment) {
        add(name, UTC.format(moment.atOffset(ZoneOffset.UTC)));
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
