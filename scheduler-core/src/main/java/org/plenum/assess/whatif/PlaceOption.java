package org.plenum.assess.whatif;

import java.util.List;
import java.util.Optional;
import org.plenum.conference.Session;
import org.plenum.problem.board.Place;
import org.plenum.rule.Score;

/**
 * What one place would mean for a session.
 *
 * @param change of the score; with a swap, the change by the swap
 * @param swap the session that would get the session's place in turn
 * @param worse the ids of the rules that would cost more than now, in the order of the catalogue
 */
public record PlaceOption(Place place, Kind kind, Score change, Optional<Session> swap, List<String> worse) {

    /** How good a place is, for a person who has to choose one. */
    public enum Kind {
        /** The timetable would be as good as now, or better. */
        OK,
        /** The timetable would be worse, but no less feasible. */
        WORSE,
        /** The timetable would break more hard rules. */
        BAD,
        /** Another session is there, and swapping places with it would break no more than now. */
        SWAP;

        /** The kind of a place where the session is added without a swap. */
        static Kind of(Score change) {
            if (change.hard() < 0) {
                return BAD;
            }
            return change.compareTo(Score.ZERO) < 0 ? WORSE : OK;
        }
    }

    public PlaceOption {
        worse = List.copyOf(worse);
    }
}
