package org.plenum.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.exchange.calendar.CalendarWriter;
import org.plenum.exchange.calendar.Feed;
import org.plenum.exchange.listing.Listing;
import org.plenum.exchange.schedule.Schedule;
import org.plenum.exchange.schedule.ScheduleJson;
import org.plenum.exchange.schedule.ScheduleXml;
import org.plenum.timetable.Edition;
import org.plenum.timetable.event.DatedEdition;
import org.plenum.timetable.event.Event;
import org.plenum.timetable.event.EventFilter;
import org.plenum.timetable.event.Events;

/** Writes timetables whose past is not known for those who go by them: what the public may see, in English. */
final class EventWriter {

    private EventWriter() {}

    static void calendar(TimetableJson document, Conference conference, OutputStream out) throws IOException {
        var feed =
                new Feed(conference, conference.name(), Optional.empty(), events(document, conference), Locale.ENGLISH);
        CalendarWriter.write(feed, out);
    }

    static void scheduleXml(TimetableJson document, Conference conference, OutputStream out) throws IOException {
        ScheduleXml.write(schedule(document, conference), out);
    }

    static void scheduleJson(TimetableJson document, Conference conference, OutputStream out) throws IOException {
        ScheduleJson.write(schedule(document, conference), out);
    }

    static void workbook(TimetableJson document, Conference conference, OutputStream out) throws IOException {
        listing(document, conference).writeWorkbook(out);
    }

    static void text(TimetableJson document, Conference conference, OutputStream out) throws IOException {
        listing(document, conference).writeText(out);
    }

    private static Listing listing(TimetableJson document, Conference conference) {
        return new Listing(conference, events(document, conference), Locale.ENGLISH);
    }

    private static Schedule schedule(TimetableJson document, Conference conference) {
        var version = document.timetable().version();
        return new Schedule(
                conference,
                version == 0 ? "draft" : Integer.toString(version),
                Optional.empty(),
                events(document, conference),
                Locale.ENGLISH);
    }

    /** The past is not known, nor the moment: so that a later version counts more, its number is that of its moves. */
    private static List<Event> events(TimetableJson document, Conference conference) {
        var timetable = document.timetable();
        var edition = new Edition(conference, timetable.placements());
        return Events.of(List.of(new DatedEdition(edition, Instant.EPOCH, timetable.version() == 0))).stream()
                .map(event -> event.withSequence(timetable.version()))
                .filter(EventFilter.PUBLIC::has)
                .toList();
    }
}
