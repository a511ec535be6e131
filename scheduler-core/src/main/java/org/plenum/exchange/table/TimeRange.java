package org.plenum.exchange.table;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** From one time of day to a later one, as programmes are printed: 9.30-10.15, 9h – 10h30, 2 pm to 3 pm. */
public record TimeRange(LocalTime start, LocalTime end) {
    private static final String CLOCK = "\\d{1,2}(?:\\s*[:hH.]\\s*(?:\\d{2})?)?(?:\\s*[AaPp]\\.?\\s*[Mm]\\.?)?";
    private static final String UNTIL = "(?:\\s*[-–—]\\s*|\\s+(?:to|until|à|a|إلى)\\s+)";
    private static final Pattern RANGE = Pattern.compile("(" + CLOCK + ")" + UNTIL + "(" + CLOCK + ")");
    private static final Pattern LAST = Pattern.compile("^(.*\\s)" + RANGE.pattern() + "$", Pattern.DOTALL);

    /** The range that a text is; empty if it is anything else. */
    public static Optional<TimeRange> of(String text) {
        var range = RANGE.matcher(TextCells.withWesternDigits(TextCells.clean(text)));
        return range.matches()
                ? time(range.group(1))
                        .flatMap(start -> time(range.group(2)).map(end -> new TimeRange(start, end)))
                        .filter(found -> found.start.isBefore(found.end))
                : Optional.empty();
    }

    private static Optional<LocalTime> time(String text) {
        return TimeCells.written(text)
                .filter(time -> time.matches("([01][0-9]|2[0-3]):[0-5][0-9]"))
                .map(LocalTime::parse);
    }

    /** The range alone, where a text ends with one and begins with something else, such as a day. */
    public static String withoutDay(String text) {
        var last = LAST.matcher(text);
        return last.matches() ? last.group(2) + "–" + last.group(3) : text;
    }

    /** The same text with the start alone, where a range ends it. */
    static String withoutEnd(String text) {
        var last = LAST.matcher(text);
        return last.matches()
                ? of(last.group(2) + "–" + last.group(3))
                        .map(range -> last.group(1) + range.start)
                        .orElse(text)
                : of(text).map(range -> range.start.toString()).orElse(text);
    }

    Duration length() {
        return Duration.between(start, end);
    }
}
