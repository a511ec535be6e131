package org.plenum.api.reoptimise;

import java.util.List;
import java.util.Optional;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.api.timetable.TimetableView;
import org.plenum.assess.moved.MovedSession;
import org.plenum.assess.whatif.FindingsChange;
import org.plenum.timetable.Changes;

/**
 * One of several proposals after a change.
 *
 * @param job that looks, or looked, for it
 * @param found its result; empty if there is none yet
 */
public record Alternative(AlternativeKind merit, SolveJob job, Optional<Found> found) {

    /**
     * A proposal's timetable, compared.
     *
     * @param moves the sessions that moved against the published version, and why
     * @param changes the differences from the published version, and whom they concern
     * @param findings the differences from the draft
     */
    public record Found(TimetableView view, List<MovedSession> moves, Changes changes, FindingsChange findings) {

        public Found {
            moves = List.copyOf(moves);
        }

        /**
         * How many subjects of one kind the changes concern.
         *
         * @param kind the prefix of the subjects: region, delegation or person
         */
        public long affected(String kind) {
            return changes.affected().stream()
                    .filter(each -> each.party().subject().startsWith(kind + ":"))
                    .count();
        }
    }
}
