package org.plenum.api.timetable;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IfMatch;
import org.plenum.conference.Placed;
import org.plenum.timetable.PublishedTimetable;
import org.plenum.timetable.PublishedTimetable.Position;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes drafts by hand: each edit can be undone, and nobody overwrites what they did not see. */
@Service
@Transactional
public class DraftService {
    private final TimetableService timetables;
    private final ConferenceService conferences;
    private final DraftStore drafts;
    private final Clock clock;

    DraftService(TimetableService timetables, ConferenceService conferences, DraftStore drafts, Clock clock) {
        this.timetables = timetables;
        this.conferences = conferences;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Opens the draft for an edit: nobody else changes it until the caller's transaction ends.
     *
     * @throws Refusal where there is none, the condition does not hold, or a job is about to replace it
     */
    public TimetableView open(String conference, IfMatch condition) {
        drafts.lock(conference);
        var draft = timetables.getDraft(conference);
        condition.require("timetable of the conference (%s)".formatted(conference), draft.etag());
        timetables.findAtWork(conference).ifPresent(job -> {
            throw Refusal.conflict(
                    "The job (%d) is looking for a timetable of the conference (%s).\nMaybe stop it first."
                            .formatted(job.id(), conference));
        });
        return draft;
    }

    /**
     * Adds a draft after the one that was opened.
     *
     * @param placed where everything is now
     */
    public TimetableView keep(TimetableView opened, Collection<Placed> placed, Edit edit) {
        var timetable = new PublishedTimetable(
                opened.of().id(),
                0,
                placed.stream().map(Position::of).toList(),
                Optional.empty(),
                Optional.empty()); // no solver found this
        drafts.add(
                opened.of().id(),
                new DraftStore.Draft(opened.of().revision(), TimetableText.write(timetable)),
                edit,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return timetables.getDraft(opened.of().id());
    }

    /**
     * Goes back to the draft before.
     *
     * @throws Refusal as for {@link #open}, and where there is none before
     */
    public TimetableView undo(String conference, IfMatch condition) {
        return step(conference, condition, drafts::undo, "before this one.\nMaybe it is the first.");
    }

    /**
     * Goes forth to the draft that was undone last.
     *
     * @throws Refusal as for {@link #open}, and where none was undone since the last edit
     */
    public TimetableView redo(String conference, IfMatch condition) {
        return step(conference, condition, drafts::redo, "after this one.\nMaybe undo something first.");
    }

    private TimetableView step(String conference, IfMatch condition, Predicate<String> step, String otherwise) {
        open(conference, condition);
        if (!step.test(conference)) {
            throw Refusal.conflict("The conference (%s) has no timetable %s".formatted(conference, otherwise));
        }
        return timetables.getDraft(conference);
    }

    /**
     * All drafts of a conference, the last first; what was undone stands before the one that holds.
     *
     * @throws Refusal where there is no such conference
     */
    @Transactional(readOnly = true)
    public List<DraftRevision> history(String conference) {
        return drafts.list(conferences.get(conference).id());
    }
}
