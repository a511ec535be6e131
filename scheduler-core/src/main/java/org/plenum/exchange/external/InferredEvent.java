package org.plenum.exchange.external;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.plenum.conference.Interval;
import org.plenum.exchange.external.ExternalProgramme.Event;

/**
 * An event with all that had to be inferred.
 *
 * @param slot the day to which it belongs, and its time; empty if it has no start
 */
record InferredEvent(Event event, Duration duration, Optional<Slot> slot) {

    /** A time of a day, which may be in the night after it. */
    record Slot(LocalDate day, Interval interval) {
        LocalDateTime start() {
            return interval.start();
        }

        LocalDateTime end() {
            return interval.end();
        }
    }

    boolean overlaps(InferredEvent other) {
        return slot.isPresent()
                && other.slot.isPresent()
                && slot.get().interval().overlaps(other.slot.get().interval());
    }
}
