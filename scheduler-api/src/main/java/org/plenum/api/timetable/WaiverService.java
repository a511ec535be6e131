package org.plenum.api.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.plenum.api.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people accept findings as they are: that changes no score, and outlives the next search. */
@Service
@Transactional
public class WaiverService {
    private final TimetableService timetables;
    private final WaiverStore store;
    private final Clock clock;

    WaiverService(TimetableService timetables, WaiverStore store, Clock clock) {
        this.timetables = timetables;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Accepts a finding of the draft, or gives other words for that.
     *
     * @throws Refusal where the draft has no such finding, or it is not said by whom and why
     */
    public void waive(String conference, String finding, String by, String why) {
        if (by.isBlank() || why.isBlank()) {
            throw Refusal.senseless("A finding is waived by somebody, for a reason.\nMaybe give both (by) and (why).");
        }
        var findings = timetables.getDraft(conference).assessment().findings();
        if (findings.stream().noneMatch(each -> each.id().equals(finding))) {
            throw Refusal.missing("The timetable of the conference (%s) has no finding (%s).\nMaybe it was mended."
                    .formatted(conference, finding));
        }
        store.save(conference, finding, new Waiver(by, why, now()));
    }

    /**
     * Takes a waiver back.
     *
     * @throws Refusal where there is none
     */
    public void takeBack(String conference, String finding) {
        if (!store.delete(conference, finding)) {
            throw Refusal.missing("The finding (%s) of the conference (%s) is not waived.\nMaybe its id is misspelt."
                    .formatted(finding, conference));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
