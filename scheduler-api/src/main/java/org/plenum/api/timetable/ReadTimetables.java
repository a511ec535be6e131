package org.plenum.api.timetable;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.charset.StandardCharsets;
import org.plenum.conference.Conference;
import org.plenum.exchange.TimetableReader;
import org.plenum.timetable.TimetableDocument;
import org.springframework.stereotype.Component;

/** A cache of parsed timetables, since one click asks for the same timetable several times. */
@Component
public final class ReadTimetables {
    private static final long MOST_CHARACTERS = 8 << 20; // characters of timetables: dozens of a thousand sessions each

    private final LoadingCache<String, TimetableDocument> read = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, TimetableDocument _) -> text.length())
            .recordStats()
            .build(ReadTimetables::read);

    /**
     * A timetable that {@link TimetableText#write} has written.
     *
     * @param conference for which the text is read: what it does not have is left out, since the text may be of a later
     *     revision
     */
    public TimetableDocument get(String text, Conference conference) {
        var timetable = read.get(text);
        var within = timetable.within(conference);
        return within.placements().size() == timetable.placements().size() ? timetable : within;
    }

    /** How many timetables were parsed so far. */
    public long count() {
        return read.stats().loadCount();
    }

    private static TimetableDocument read(String text) {
        return TimetableReader.read(text.getBytes(StandardCharsets.UTF_8))
                .result()
                .orElseThrow()
                .timetable();
    }
}
