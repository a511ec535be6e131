package org.plenum.api.timetable;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.plenum.api.conference.KeptConference;
import org.plenum.assess.Assessor;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Component;

/**
 * What the rules say of the timetables that were looked at last: counted once, however many pages ask and however many
 * people look.
 */
@Component
class AssessedTimetables {
    private static final long MOST_CHARACTERS = 2 << 20; // of timetables: a dozen or more of a thousand sessions each

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
     * A timetable and what it is judged by.
     *
     * @param etag of the conference's document, in which the baseline is not
     */
    private record Judged(String conference, String etag, Optional<Integer> baseline, String text, boolean isFinal) {}

    /**
     * The timetable with its assessment by the conference.
     *
     * @param text the timetable's document
     * @param isFinal false for that of a search that goes on: what is left out has no reasons then, since it need not stay out
     */
    TimetableDocument get(KeptConference of, String text, boolean isFinal) {
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
