package org.plenum.assess.whatif;

import java.util.List;
import java.util.Optional;
import org.plenum.conference.Session;
import org.plenum.problem.board.Place;
import org.plenum.rule.Score;

/**
 * What one place would mean for a session.
 *
 * @param change of the score; that of the swap where it is one
 * @param swap who would take the session's place in turn
 * @param worse the ids of the rules that would cost more than now, in the order of the catalogue
 */
public record PlaceOption(Place place, Kind kind, Score change, Optional<Session> swap, List<String> worse) {

    /** How a place looks to who has to choose one. */
    public enum Kind {
        /** The timetable would be as good as now, or better. */
        OK,
        /** It would be worse, and no less feasible. */
        WORSE,
        /** It would break more of what must not be broken. */
        BAD,
        /** Somebody stands there, and to exchange places with them would break no more than now. */
        SWAP;

        /** The kind of a place where the session would come beside whatever is there. */
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
