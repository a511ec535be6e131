package org.plenum.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.plenum.api.request.FileBody;
import org.plenum.exchange.calendar.CalendarWriter;
import org.plenum.exchange.calendar.Feed;
import org.plenum.exchange.listing.Listing;
import org.plenum.exchange.schedule.Schedule;
import org.plenum.exchange.schedule.ScheduleJson;
import org.plenum.exchange.schedule.ScheduleXml;

/** The formats in which timetables leave; a new one is one line here. */
public enum ExportFormat {
    CALENDAR("calendar.ics", "text/calendar;charset=UTF-8") {
        @Override
        void write(Export export, OutputStream out) throws IOException {
            CalendarWriter.write(
                    new Feed(export.conference(), export.name(), export.source(), export.events(), export.locale()),
                    out);
        }
    },
    SCHEDULE_XML("schedule.xml", "application/xml;charset=UTF-8") {
        @Override
        void write(Export export, OutputStream out) throws IOException {
            ScheduleXml.write(schedule(export), out);
        }
    },
    SCHEDULE_JSON("schedule.json", "application/json") {
        @Override
        void write(Export export, OutputStream out) throws IOException {
            ScheduleJson.write(schedule(export), out);
        }
    },
    WORKBOOK("timetable.xlsx", FileBody.XLSX) {
        @Override
        void write(Export export, OutputStream out) throws IOException {
            listing(export).writeWorkbook(out);
        }
    },
    TEXT("timetable.csv", "text/csv;charset=UTF-8") {
        @Override
        void write(Export export, OutputStream out) throws IOException {
            listing(export).writeText(out);
        }
    };

    private final String file;
    private final String mediaType;

    ExportFormat(String file, String mediaType) {
        this.file = file;
        this.mediaType = mediaType;
    }

    /** The name of such a file, which is also the last part of its address. */
    public String file() {
        return file;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ExportFormat> find(String file) {
        return Arrays.stream(values())
                .filter(format -> format.file.equals(file))
                .findFirst();
    }

    abstract void write(Export export, OutputStream out) throws IOException;

    private static Listing listing(Export export) {
        return new Listing(export.conference(), export.events(), export.locale());
    }

    private static Schedule schedule(Export export) {
        return new Schedule(export.conference(), export.version(), export.source(), export.events(), export.locale());
    }
}
