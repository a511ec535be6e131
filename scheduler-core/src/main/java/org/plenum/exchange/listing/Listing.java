package org.plenum.exchange.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.exchange.sheets.CsvZipWriter;
import org.plenum.exchange.sheets.XlsxWriter;
import org.plenum.exchange.table.Titles;
import org.plenum.timetable.event.Event;

/**
 * A timetable to read in a spreadsheet; streams stay open.
 *
 * @param conference as it is now
 * @param locale the language of its words
 */
public record Listing(Conference conference, List<Event> events, Locale locale) {

    public Listing {
        events = List.copyOf(events);
    }

    /** Writes a workbook: the sessions, a row each, and a sheet for each day. */
    public void writeWorkbook(OutputStream out) throws IOException {
        var titles = Titles.in(locale);
        var days = conference.days().stream()
                .map(day -> new DayGrid(conference, day.date(), events, titles))
                .filter(grid -> !grid.isEmpty())
                .map(DayGrid::sheet);
        XlsxWriter.write(
                Stream.concat(Stream.of(new SessionRows(events, titles).sheet()), days)
                        .toList(),
                out);
    }

    /** Writes the sessions as comma-separated values. */
    public void writeText(OutputStream out) throws IOException {
        out.write(CsvZipWriter.bytes(new SessionRows(events, Titles.in(locale)).sheet()));
    }
}
