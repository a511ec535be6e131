package org.plenum.web.version;

import java.util.List;
import java.util.Optional;
import org.plenum.api.timetable.TimetableView;
import org.plenum.api.timetable.Waiver;
import org.plenum.conference.ScoreLevel;
import org.plenum.conference.Session;
import org.plenum.rule.Finding;

/**
 * What whoever publishes the draft has to know about it.
 *
 * @param conflicts the hard rules that it breaks, waived or not
 * @param leftOut the sessions without a place
 * @param etag names the draft of which this is true
 */
public record DraftVerdict(List<Conflict> conflicts, List<Session> leftOut, String etag) {

    /** A broken hard rule, and who has accepted it. */
    public record Conflict(Finding finding, Optional<Waiver> waiver) {}

    public DraftVerdict {
        conflicts = List.copyOf(conflicts);
        leftOut = List.copyOf(leftOut);
    }

    static DraftVerdict of(TimetableView draft) {
        var sessions = draft.conference().sessions();
        return new DraftVerdict(
                draft.assessment().findings().stream()
                        .filter(finding -> finding.level() == ScoreLevel.HARD)
                        .map(finding -> new Conflict(finding, draft.findWaiver(finding)))
                        .toList(),
                draft.assessment().leftOut().stream()
                        .map(left -> sessions.get(left.session()))
                        .toList(),
                draft.etag());
    }

    /** Whether it can be published without another question. */
    public boolean good() {
        return conflicts.isEmpty() && leftOut.isEmpty();
    }
}
