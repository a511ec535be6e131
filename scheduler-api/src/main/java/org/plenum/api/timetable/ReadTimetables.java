package org.plenum.api.timetable;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.nio.charset.StandardCharsets;
import org.plenum.conference.Conference;
import org.plenum.exchange.TimetableReader;
import org.plenum.timetable.TimetableDocument;
import org.springframework.stereotype.Component;

/** The timetables that were asked for last, as they were read: a click asks for the same one several times. */
@Component
public final class ReadTimetables {
    private static final long MOST_CHARACTERS = 8 << 20; // of timetables: dozens of a thousand sessions each

    private final LoadingCache<String, TimetableDocument> read = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String text, TimetableDocument _) -> text.length())
            .recordStats()
            .build(ReadTimetables::read);

    /**
     * A timetable that was written by {@link TimetableText#write}.
     *
     * @param conference the one that it is to be read by: what that does not have is left out, as it may be of a later revision
     */
    public TimetableDocument get(String text, Conference conference) {
        var timetable = read.get(text);
        var within = timetable.within(conference);
        return within.placements().size() == timetable.placements().size() ? timetable : within;
    }

    /** How many timetables were read so far. */
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
