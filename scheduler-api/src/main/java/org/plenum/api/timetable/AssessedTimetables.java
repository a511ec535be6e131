package org.plenum.api.timetable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.plenum.api.conference.StoredConference;
import org.plenum.assess.Assessor;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Component;

/** A cache of assessed timetables: each is assessed once, however many pages and people read it. */
@Component
class AssessedTimetables {
    private static final long MOST_CHARACTERS = 2 << 20; // a dozen or more timetables of a thousand sessions each

    private final Cache<Judged, TimetableDocument> assessed = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Judged judged, TimetableDocument _) -> judged.text.length())
            .recordStats()
            .build();

    private final ReadTimetables timetables;

    AssessedTimetables(ReadTimetables timetables) {
        this.timetables = timetables;
    }

    /**
     * A timetable and everything that its assessment depends on.
     *
     * @param etag of the conference's document, which does not cover the baseline
     */
    private record Judged(String conference, String etag, Optional<Integer> baseline, String text, boolean isFinal) {}

    /**
     * The timetable with its assessment by the conference.
     *
     * @param text the timetable's document
     * @param isFinal false for that of a running search: sessions that are left out have no reasons then, since they
     *     may still be placed
     */
    TimetableDocument get(StoredConference of, String text, boolean isFinal) {
        var conference = of.conference();
        var baseline = conference.baseline().map(Baseline::version);
        return assessed.get(
                new Judged(of.id(), of.etag(), baseline, text, isFinal), _ -> assess(conference, text, isFinal));
    }

    /** How many timetables were assessed so far. */
    long count() {
        return assessed.stats().loadCount();
    }

    private TimetableDocument assess(Conference conference, String text, boolean isFinal) {
        var timetable = timetables.get(text, conference);
        return isFinal
                ? Assessor.assess(timetable, conference, TimetableRules.ALL)
                : Assessor.assessSoFar(timetable, conference, TimetableRules.ALL);
    }
}
