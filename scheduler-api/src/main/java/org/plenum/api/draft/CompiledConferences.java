package org.plenum.api.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.plenum.api.conference.StoredConference;
import org.plenum.assess.whatif.PlaceOptions;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.problem.CompiledProblem;
import org.plenum.timetable.rules.TimetableRules;
import org.springframework.stereotype.Component;

/**
 * A cache of compiled conferences, since compiling the rules takes longer than answering a question about them.
 *
 * <p>Each takes some 40 MB at 300 sessions, so few are kept. An entry belongs to one revision and one baseline, which
 * never change.
 */
@Component
class CompiledConferences {
    private final Latest<PlaceOptions> options = new Latest<>();
    private final Latest<CompiledProblem> problems = new Latest<>();

    /** The results for the last few revisions. */
    private static final class Latest<T> extends LinkedHashMap<String, T> {
        private static final int MOST = 4;

        private Latest() {
            super(MOST, 1, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > MOST;
        }

        private T of(StoredConference kept, Function<Conference, T> make) {
            return computeIfAbsent(
                    kept.id() + kept.etag() + kept.conference().baseline().map(Baseline::version),
                    _ -> make.apply(kept.conference()));
        }
    }

    /** Answers for every place of a session in this revision; other callers wait while it is made. */
    synchronized PlaceOptions options(StoredConference kept) {
        return options.of(kept, conference -> PlaceOptions.of(conference, TimetableRules.ALL));
    }

    /** The compiled problem of this revision; other callers wait while it is made. */
    synchronized CompiledProblem problem(StoredConference kept) {
        return problems.of(kept, conference -> CompiledProblem.of(conference, TimetableRules.ALL));
    }
}
