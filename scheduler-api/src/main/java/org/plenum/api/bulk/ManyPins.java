package org.plenum.api.bulk;

import java.time.LocalDate;
import java.util.Set;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;

/**
 * Many sessions that are to be pinned where they are, or no longer pinned.
 *
 * @param pin false to unpin
 */
public record ManyPins(boolean pin, Selection which) {

    /** A choice among the sessions of a draft. */
    public sealed interface Selection {
        /** Whether a session is chosen, at the place that it has. */
        boolean has(Placed placed, Conference conference);
    }

    /** All sessions of a day. */
    public record OfDay(LocalDate day) implements Selection {
        @Override
        public boolean has(Placed placed, Conference conference) {
            return conference.dateOf(placed).equals(day);
        }
    }

    /** All plenaries. */
    public record Plenaries() implements Selection {
        @Override
        public boolean has(Placed placed, Conference conference) {
            return placed.session().kind().isPlenary();
        }
    }

    /** Sessions by their ids. */
    public record Some(Set<String> sessions) implements Selection {

        public Some {
            sessions = Set.copyOf(sessions);
        }

        @Override
        public boolean has(Placed placed, Conference conference) {
            return sessions.contains(placed.session().id());
        }
    }
}
