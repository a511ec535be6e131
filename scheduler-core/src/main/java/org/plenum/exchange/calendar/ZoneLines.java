package org.plenum.exchange.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;

/** A time zone as calendars define it: its offset before a time span, and each change of its clocks within the span. */
final class ZoneLines {
    private final ContentLines lines;
    private final ZoneId zone;

    ZoneLines(ContentLines lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
    }

    /** Writes it for all times from one to another. */
    void add(LocalDateTime from, LocalDateTime to) {
        var rules = zone.getRules();
        lines.begin("VTIMEZONE");
        lines.add("TZID", zone.getId());
        var last = rules.previousTransition(from.atZone(zone).toInstant().plusSeconds(1));
        if (last == null) {
            var offset = rules.getOffset(from);
            add("STANDARD", LocalDateTime.of(1970, 1, 1, 0, 0), offset, offset);
        } else {
            add(last);
        }
        for (var next = rules.nextTransition(from.atZone(zone).toInstant());
                next != null && next.getDateTimeBefore().isBefore(to);
                next = rules.nextTransition(next.getInstant())) {
            add(next);
        }
        lines.end("VTIMEZONE");
    }

    private void add(ZoneOffsetTransition change) {
        var isSummer = zone.getRules().isDaylightSavings(change.getInstant());
        add(
                isSummer ? "DAYLIGHT" : "STANDARD",
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
    }

    private void add(String component, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        lines.begin(component);
        lines.add("DTSTART", ContentLines.local(start));
        lines.add("TZOFFSETFROM", written(from));
        lines.add("TZOFFSETTO", written(to));
        lines.text("TZNAME", zone.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        lines.end(component);
    }

    /** As {@code +0530}; with seconds where a zone had them long ago. */
    private static String written(ZoneOffset offset) {
        var seconds = Math.abs(offset.getTotalSeconds());
        var sign = offset.getTotalSeconds() < 0 ? '-' : '+';
        var text = "%c%02d%02d".formatted(sign, seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? text : text + "%02d".formatted(seconds % 60);
    }
}
