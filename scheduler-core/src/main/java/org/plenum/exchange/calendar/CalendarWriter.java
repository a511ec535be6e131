package org.plenum.exchange.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.stream.Collectors;
import org.plenum.conference.Placed;
import org.plenum.timetable.event.Event;

/** Writes calendars; streams stay open. */
public final class CalendarWriter {
    /** How often clients should look for changes. */
    private static final String REFRESH = "PT15M";

    private CalendarWriter() {}

    public static void write(Feed feed, OutputStream out) throws IOException {
        var lines = new ContentLines();
        lines.begin("VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//Plenum//Conference scheduler//EN");
        lines.add("METHOD", "PUBLISH");
        lines.text("NAME", feed.name());
        lines.text("X-WR-CALNAME", feed.name()); // for those that do not know NAME
        lines.add("X-WR-TIMEZONE", feed.conference().timeZone().getId());
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
        feed.source().ifPresent(address -> lines.add("SOURCE;VALUE=URI", address.toString()));
        zones(feed, lines);
        var events = new EventLines(lines, feed);
        feed.events().forEach(events::add);
        lines.end("VCALENDAR");
        out.write(lines.bytes());
    }

    private static void zones(Feed feed, ContentLines lines) {
        feed.events().stream()
                .collect(Collectors.groupingBy(
                        event -> event.conference().timeZone(), Collectors.mapping(Event::placed, Collectors.toList())))
                .forEach((zone, placed) -> new ZoneLines(lines, zone)
                        .add(
                                Collections.min(
                                        placed.stream().map(Placed::start).toList()),
                                Collections.max(placed.stream().map(Placed::end).toList())));
    }
}
