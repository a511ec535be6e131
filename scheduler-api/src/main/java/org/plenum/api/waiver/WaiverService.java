package org.plenum.api.waiver;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plenum.api.conference.ConferenceService;
import org.plenum.api.history.Edit;
import org.plenum.api.history.HistoryStore;
import org.plenum.api.problem.Refusal;
import org.plenum.api.timetable.TimetableService;
import org.plenum.api.timetable.TimetableText;
import org.plenum.api.timetable.TimetableView;
import org.plenum.api.timetable.Waiver;
import org.plenum.rule.Finding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people waive findings: a waiver changes no score, outlives the next search, and can be undone. */
@Service
@Transactional
public class WaiverService {
    private final TimetableService timetables;
    private final ConferenceService conferences;
    private final HistoryStore history;
    private final WaiverStore store;
    private final Clock clock;

    WaiverService(
            TimetableService timetables,
            ConferenceService conferences,
            HistoryStore history,
            WaiverStore store,
            Clock clock) {
        this.timetables = timetables;
        this.conferences = conferences;
        this.history = history;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Waives a finding of the draft, or replaces its waiver.
     *
     * @return the draft after that
     * @throws Refusal if the draft has no such finding, or author or explanation is missing
     */
    public TimetableView waive(String conference, String finding, String by, String why) {
        if (by.isBlank() || why.isBlank()) {
            throw Refusal.senseless("A finding is waived by somebody, for a reason.\nGive both “by” and “why”.");
        }
        conferences.lock(conference);
        var draft = timetables.getDraft(conference);
        var found = find(draft, finding)
                .orElseThrow(() -> Refusal.missing(
                        "The timetable of the conference “%s” has no finding “%s”.\nIt may have been resolved."
                                .formatted(conference, finding)));
        var step = add(draft, Edit.of("finding-waived").saying(found.message()).wantedBy(by, why));
        store.add(conference, step, finding, new Waiver(by, why, now()));
        return timetables.getDraft(conference);
    }

    /**
     * Withdraws a waiver.
     *
     * @param by who does so; empty if nobody is named
     * @return the draft after that
     * @throws Refusal if there is none
     */
    public TimetableView takeBack(String conference, String finding, String by) {
        conferences.lock(conference);
        var draft = timetables
                .findDraft(conference)
                .filter(view -> view.waivers().containsKey(finding))
                .orElseThrow(() -> Refusal.missing(
                        "The finding “%s” of the conference “%s” is not waived.\nIts id may be misspelt."
                                .formatted(finding, conference)));
        var edit = Edit.of("finding-unwaived").wantedBy(by, "");
        var step = add(
                draft,
                find(draft, finding).map(found -> edit.saying(found.message())).orElse(edit));
        store.end(conference, step, finding);
        return timetables.getDraft(conference);
    }

    private int add(TimetableView draft, Edit edit) {
        return history.add(
                draft.of().id(),
                draft.of().revision(),
                Optional.of(TimetableText.write(draft.timetable())),
                edit,
                now());
    }

    private static Optional<Finding> find(TimetableView draft, String finding) {
        return draft.assessment().findings().stream()
                .filter(each -> each.id().equals(finding))
                .findFirst();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
