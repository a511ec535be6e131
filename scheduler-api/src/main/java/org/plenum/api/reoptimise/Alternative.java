package org.plenum.api.reoptimise;

import java.util.List;
import java.util.Optional;
import org.plenum.api.job.kind.SolveJob;
import org.plenum.api.timetable.TimetableView;
import org.plenum.assess.whatif.FindingsChange;
import org.plenum.repair.reoptimise.MovedSession;
import org.plenum.timetable.Changes;

/**
 * One of several answers to a change.
 *
 * @param job that looks, or looked, for it
 * @param found what it has found; empty where that is nothing yet
 */
public record Alternative(AlternativeKind merit, SolveJob job, Optional<Found> found) {

    /**
     * What was found, compared.
     *
     * @param moves the sessions that moved against what was published, and why
     * @param changes what differs from what was published, and for whom
     * @param findings what differs from the draft
     */
    public record Found(TimetableView view, List<MovedSession> moves, Changes changes, FindingsChange findings) {

        public Found {
            moves = List.copyOf(moves);
        }

        /**
         * How many of a kind it touches.
         *
         * @param kind with which subjects begin: region, delegation or person
         */
        public long touched(String kind) {
            return changes.touched().stream()
                    .filter(touched -> touched.party().subject().startsWith(kind + ":"))
                    .count();
        }
    }
}
