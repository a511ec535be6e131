package org.plenum.api.timetable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.plenum.api.problem.Wording;
import org.plenum.conference.Conference;
import org.plenum.exchange.TimetableReader;
import org.plenum.exchange.TimetableWriter;
import org.plenum.timetable.PublishedTimetable;

/** Timetables as texts, in the format in which they leave and enter Plenum. */
public final class TimetableText {

    private TimetableText() {}

    /** A timetable that was written by {@link #write}, of the same revision of its conference. */
    public static PublishedTimetable read(String text, Conference conference) {
        return TimetableReader.read(text.getBytes(StandardCharsets.UTF_8), conference)
                .result()
                .orElseThrow()
                .timetable();
    }

    /** A timetable that says no more than where everything is. */
    public static String write(PublishedTimetable timetable) {
        return write(timetable, Locale.ENGLISH);
    }

    /**
     * A timetable with all that is known of it.
     *
     * @param locale the language of the sentences in it
     */
    public static String write(PublishedTimetable timetable, Locale locale) {
        var out = new ByteArrayOutputStream();
        try {
            TimetableWriter.write(timetable, Wording.in(locale), out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to.", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
