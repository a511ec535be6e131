package org.plenum.api.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.plenum.api.conference.KeptConference;
import org.plenum.assess.whatif.PlaceOptions;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.problem.CompiledProblem;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Component;

/**
 * The rules compiled for the conferences that were asked about last, since to compile them takes longer than to ask.
 *
 * <p>Each takes some 40 MB at 300 sessions, so few are kept; each is that of one revision and one baseline, which never change.
 */
@Component
class CompiledConferences {
    private final Latest<PlaceOptions> options = new Latest<>();
    private final Latest<CompiledProblem> problems = new Latest<>();

    /** What was made for the last few revisions. */
    private static final class Latest<T> extends LinkedHashMap<String, T> {
        private static final int MOST = 4;

        private Latest() {
            super(MOST, 1, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > MOST;
        }

        private T of(KeptConference kept, Function<Conference, T> make) {
            return computeIfAbsent(
                    kept.id() + kept.etag() + kept.conference().baseline().map(Baseline::version),
                    _ -> make.apply(kept.conference()));
        }
    }

    /** Tells of every place of a session in this revision; others wait while that is made. */
    synchronized PlaceOptions options(KeptConference kept) {
        return options.of(kept, conference -> PlaceOptions.of(conference, TimetableRules.ALL));
    }

    /** The problem that this revision is; others wait while that is made. */
    synchronized CompiledProblem problem(KeptConference kept) {
        return problems.of(kept, conference -> CompiledProblem.of(conference, TimetableRules.ALL));
    }
}
