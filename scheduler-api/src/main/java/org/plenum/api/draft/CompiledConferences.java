package org.plenum.api.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plenum.api.conference.KeptConference;
import org.plenum.conference.Baseline;
import org.plenum.solve.whatif.Prospects;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Component;

/**
 * The rules compiled for the conferences that were asked about last, since to compile them takes longer than to ask.
 *
 * <p>Each takes some 40 MB at 300 sessions, so few are kept; each is that of one revision and one baseline, which never change.
 */
@Component
class CompiledConferences {
    private static final int MOST = 4;

    private final Map<String, Prospects> byContents = new LinkedHashMap<>(MOST, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Prospects> eldest) {
            return size() > MOST;
        }
    };

    /** The rules compiled for this revision; others wait while that is done. */
    synchronized Prospects get(KeptConference kept) {
        return byContents.computeIfAbsent(
                kept.id() + kept.etag() + kept.conference().baseline().map(Baseline::version),
                _ -> Prospects.of(kept.conference(), TimetableRules.ALL));
    }
}
