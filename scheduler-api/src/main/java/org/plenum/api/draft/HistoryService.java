package org.plenum.api.draft;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.history.History;
import org.plenum.api.history.HistoryStore;
import org.plenum.api.history.Step;
import org.plenum.api.history.Step.Turned;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IfMatch;
import org.plenum.api.timetable.TimetableService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Undoes what was done to a conference and does it again: its document, its draft and its waivers all at once. */
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
     * All that was done to a conference.
     *
     * @throws Refusal where there is none
     */
    @Transactional(readOnly = true)
    public History get(String conference) {
        return store.get(conferences.get(conference).id());
    }

    /**
     * Takes back what was done last.
     *
     * @param by who does so; empty where nobody says so
     * @return what was taken back
     * @throws Refusal where nothing was done before, the condition does not hold, or a job is about to add something
     */
    public Step undo(String conference, IfMatch condition, String by) {
        var history = open(conference, condition);
        hold(
                conference,
                history.before(),
                "There is nothing to undo in the conference “%s”.\nMaybe restore an earlier revision of it.");
        store.undo(conference, history.now(), turned(by));
        return history.holding();
    }

    /**
     * Does again what was undone last.
     *
     * @param by who does so; empty where nobody says so
     * @return what was done again
     * @throws Refusal as for {@link #undo}, and where nothing was undone since something was done
     */
    public Step redo(String conference, IfMatch condition, String by) {
        var redone = hold(
                conference,
                open(conference, condition).redoable(),
                "There is nothing to redo in the conference “%s”.\nMaybe undo something first.");
        store.redo(conference, redone.number(), turned(by));
        return redone;
    }

    private Turned turned(String by) {
        return new Turned(by, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private History open(String conference, IfMatch condition) {
        conferences.lock(conference);
        var history = get(conference);
        condition.require(
                "timetable of the conference “%s”".formatted(conference),
                history.holding().etag());
        timetables.requireNobodyAtWork(conference);
        return history;
    }

    private Step hold(String conference, Optional<Step> step, String otherwise) {
        var there = step.orElseThrow(() -> Refusal.conflict(otherwise.formatted(conference)));
        conferences.hold(conference, there.revision());
        store.hold(conference, there);
        return there;
    }
}
