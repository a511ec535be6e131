package org.plenum.api.timetable;

import org.plenum.api.conference.Reason;
import org.plenum.api.conference.RevisionListener;
import org.plenum.api.conference.StoredConference;
import org.plenum.api.history.Edit;
import org.plenum.api.history.HistoryStore;
import org.springframework.stereotype.Component;

/**
 * Adds a step to the history for each change of a document, and adapts the draft: placements of sessions and rooms that
 * no longer exist are dropped, all others stay, so that the findings show what the change has broken.
 */
@Component
class HistoryUpdater implements RevisionListener {
    private final HistoryStore history;
    private final ReadTimetables timetables;

    HistoryUpdater(HistoryStore history, ReadTimetables timetables) {
        this.history = history;
        this.timetables = timetables;
    }

    @Override
    public void follow(StoredConference now, Reason reason) {
        var draft = history.findDraft(now.id())
                .map(before -> timetables.get(before.timetable(), now.conference()))
                .map(TimetableText::write);
        history.add(now.id(), now.revision(), draft, Edit.of(now, reason), now.changed());
    }
}
