package org.plenum.api.timetable;

import java.time.Clock;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.history.Edit;
import org.plenum.api.history.HistoryStore;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.timetable.TimetableDocument;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the draft with which a search begins and stores the one that it finds, adapted to the current revision of the
 * conference.
 */
@Component
@Transactional
public class DraftKeeper {
    private final HistoryStore history;
    private final ReadTimetables timetables;
    private final ConferenceService conferences;
    private final Clock clock;

    DraftKeeper(HistoryStore history, ReadTimetables timetables, ConferenceService conferences, Clock clock) {
        this.history = history;
        this.timetables = timetables;
        this.conferences = conferences;
        this.clock = clock;
    }

    /** The draft, without sessions and rooms that this revision does not have; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<TimetableDocument> find(StoredConference now) {
        return history.findDraft(now.id()).map(draft -> timetables.get(draft.timetable(), now.conference()));
    }

    /** Makes the result of a job the draft of the conference as it is now. */
    public void keep(SolveJob job, String best) {
        keep(job, best, "draft-found", job.request().by().orElse(""));
    }

    /** Makes the proposal of a job the draft, on a person's request. */
    public void adopt(SolveJob job, String best, String by) {
        keep(job, best, "draft-adopted", by);
    }

    private void keep(SolveJob job, String best, String how, String by) {
        conferences.lock(job.conference()); // two jobs may end at the same time
        var now = conferences.get(job.conference());
        history.add(
                job.conference(),
                now.revision(),
                Optional.of(TimetableText.write(timetables.get(best, now.conference()))),
                Edit.of(how, String.valueOf(job.id())).wantedBy(by, ""),
                clock.instant());
    }
}
