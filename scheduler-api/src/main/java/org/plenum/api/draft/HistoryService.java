package org.plenum.api.draft;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.history.History;
import org.plenum.api.history.HistoryStore;
import org.plenum.api.history.Step;
import org.plenum.api.history.Step.Toggle;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IfMatch;
import org.plenum.api.timetable.TimetableService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Undoes and redoes the steps of a conference's history: document, draft and waivers together. */
@Service
@Transactional
public class HistoryService {
    private final TimetableService timetables;
    private final ConferenceService conferences;
    private final HistoryStore store;
    private final Clock clock;

    HistoryService(TimetableService timetables, ConferenceService conferences, HistoryStore store, Clock clock) {
        this.timetables = timetables;
        this.conferences = conferences;
        this.store = store;
        this.clock = clock;
    }

    /**
     * The history of a conference.
     *
     * @throws Refusal if there is no such conference
     */
    @Transactional(readOnly = true)
    public History get(String conference) {
        return store.get(conferences.get(conference).id());
    }

    /**
     * Undoes the current step.
     *
     * @param by who does so; empty if nobody is named
     * @return the step that was undone
     * @throws Refusal if there is no step to undo, the condition does not hold, or a job is about to add a step
     */
    public Step undo(String conference, IfMatch condition, String by) {
        var history = open(conference, condition);
        makeCurrent(
                conference,
                history.before(),
                "There is nothing to undo in the conference “%s”.\nRestore an earlier revision of it.");
        store.undo(conference, history.now(), toggle(by));
        return history.current();
    }

    /**
     * Redoes the step that was undone last.
     *
     * @param by who does so; empty if nobody is named
     * @return the step that was redone
     * @throws Refusal as for {@link #undo}, and if there is no undone step after the current one
     */
    public Step redo(String conference, IfMatch condition, String by) {
        var redone = makeCurrent(
                conference, open(conference, condition).redoable(), "There is nothing to redo in the conference “%s”.");
        store.redo(conference, redone.number(), toggle(by));
        return redone;
    }

    private Toggle toggle(String by) {
        return new Toggle(by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private History open(String conference, IfMatch condition) {
        conferences.lock(conference);
        var history = get(conference);
        condition.require(
                "timetable of the conference “%s”".formatted(conference),
                history.current().etag());
        timetables.requireNobodyAtWork(conference);
        return history;
    }

    private Step makeCurrent(String conference, Optional<Step> step, String otherwise) {
        var there = step.orElseThrow(() -> Refusal.conflict(otherwise.formatted(conference)));
        conferences.makeCurrent(conference, there.revision());
        store.makeCurrent(conference, there);
        return there;
    }
}
