package org.plenum.api.draft;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.history.Edit;
import org.plenum.api.history.HistoryStore;
import org.plenum.api.problem.Refusal;
import org.plenum.api.request.IfMatch;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableText;
import org.plenum.api.timetable.TimetableView;
import org.plenum.conference.Placed;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.TimetableDocument.Position;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes drafts by hand: each edit is a step of the history, and nobody overwrites a draft that they have not seen.
 */
@Service
@Transactional
public class DraftService {
    private final TimetableService timetables;
    private final ConferenceService conferences;
    private final HistoryStore history;
    private final Clock clock;

    DraftService(TimetableService timetables, ConferenceService conferences, HistoryStore history, Clock clock) {
        this.timetables = timetables;
        this.conferences = conferences;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Opens the draft for an edit: nobody else changes it until the caller's transaction ends.
     *
     * @throws Refusal if there is no draft, the condition does not hold, or a job is about to replace it
     */
    public TimetableView open(String conference, IfMatch condition) {
        conferences.lock(conference);
        var draft = timetables.getDraft(conference);
        condition.require("timetable of the conference “%s”".formatted(conference), draft.etag());
        timetables.requireNobodyAtWork(conference);
        return draft;
    }

    /**
     * Adds a draft after the one that was opened.
     *
     * @param placed all placements of the new draft
     */
    public TimetableView keep(TimetableView opened, Collection<Placed> placed, Edit edit) {
        var timetable = new TimetableDocument(
                opened.of().id(),
                0,
                placed.stream().map(Position::of).toList(),
                Optional.empty(),
                Optional.empty()); // no solver found this timetable
        history.add(
                opened.of().id(),
                opened.of().revision(),
                Optional.of(TimetableText.write(timetable)),
                edit,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return timetables.getDraft(opened.of().id());
    }
}
