package org.plenum.api.timetable;

import org.plenum.api.conference.Follower;
import org.plenum.api.conference.KeptConference;
import org.plenum.api.conference.Reason;
import org.plenum.api.history.Edit;
import org.plenum.api.history.HistoryStore;
import org.springframework.stereotype.Component;

/**
 * Makes each change of a document a step of the history, and carries the draft along: what is no more is dropped, all else
 * stays where it is, so that the findings tell what the change has hit.
 */
@Component
class HistoryFollower implements Follower {
    private final HistoryStore history;
    private final ReadTimetables timetables;

    HistoryFollower(HistoryStore history, ReadTimetables timetables) {
        this.history = history;
        this.timetables = timetables;
    }

    @Override
    public void follow(KeptConference now, Reason reason) {
        var draft = history.findDraft(now.id())
                .map(before -> timetables.get(before.timetable(), now.conference()))
                .map(TimetableText::write);
        history.add(now.id(), now.revision(), draft, Edit.of(now, reason), now.changed());
    }
}
