package org.plenum.api.timetable;

import java.time.Clock;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.conference.KeptConference;
import org.plenum.api.job.SolveJob;
import org.plenum.timetable.PublishedTimetable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where searches begin and what they leave: drafts, carried along where their conference has changed meanwhile. */
@Component
@Transactional
public class FoundDrafts {
    private final DraftStore drafts;
    private final ConferenceService conferences;
    private final Clock clock;

    FoundDrafts(DraftStore drafts, ConferenceService conferences, Clock clock) {
        this.drafts = drafts;
        this.conferences = conferences;
        this.clock = clock;
    }

    /** The draft as far as this revision of its conference has what it names; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<PublishedTimetable> find(KeptConference now) {
        return drafts.find(now.id())
                .map(draft -> TimetableText.read(
                                draft.timetable(),
                                conferences.get(now.id(), draft.revision()).conference())
                        .within(now.conference()));
    }

    /** Makes what a job has found the draft of the conference as it is now. */
    public void keep(SolveJob job, String best) {
        var now = conferences.get(job.conference());
        var timetable = now.revision() == job.revision() ? best : carried(job, best, now);
        drafts.add(
                job.conference(),
                new DraftStore.Draft(now.revision(), timetable),
                Edit.of("draft-found", job.id()),
                clock.instant());
    }

    private String carried(SolveJob job, String best, KeptConference now) {
        var made = conferences.get(job.conference(), job.revision()).conference();
        return TimetableText.write(TimetableText.read(best, made).within(now.conference()));
    }
}
