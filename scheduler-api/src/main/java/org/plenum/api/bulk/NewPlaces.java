package org.plenum.api.bulk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plenum.api.bulk.ManyMoves.DayShifted;
import org.plenum.api.bulk.ManyMoves.DaysSwapped;
import org.plenum.api.bulk.ManyMoves.RoomsSwapped;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;

/** The place of each session after {@link ManyMoves}, pinned or not. */
record NewPlaces(ManyMoves wish, Conference conference) {

    /** The new place; empty if the session is not among those that move. */
    Optional<Placed> find(Placed placed) {
        return switch (wish) {
            case DaysSwapped days -> swapped(days, placed);
            case RoomsSwapped rooms -> swapped(rooms, placed);
            case DayShifted shift -> shifted(shift, placed);
        };
    }

    private Optional<Placed> swapped(DaysSwapped days, Placed placed) {
        var date = conference.dateOf(placed);
        var apart = ChronoUnit.DAYS.between(days.one(), days.other());
        if (date.equals(days.one())) {
            return Optional.of(at(placed, placed.start().plusDays(apart)));
        }
        return date.equals(days.other()) ? Optional.of(at(placed, placed.start().minusDays(apart))) : Optional.empty();
    }

    private Optional<Placed> swapped(RoomsSwapped rooms, Placed placed) {
        if (rooms.day().filter(day -> !day.equals(date(placed))).isPresent()) {
            return Optional.empty();
        }
        var room = placed.room().id();
        var to = room.equals(rooms.one()) ? rooms.other() : rooms.one();
        return room.equals(rooms.one()) || room.equals(rooms.other())
                ? Optional.of(new Placed(
                        placed.session(), placed.start(), conference.rooms().get(to)))
                : Optional.empty();
    }

    private Optional<Placed> shifted(DayShifted shift, Placed placed) {
        var begin = shift.day().atTime(shift.from());
        return date(placed).equals(shift.day()) && !placed.start().isBefore(begin) && shift.minutes() != 0
                ? Optional.of(at(placed, placed.start().plusMinutes(shift.minutes())))
                : Optional.empty();
    }

    private LocalDate date(Placed placed) {
        return conference.dateOf(placed);
    }

    private static Placed at(Placed placed, LocalDateTime start) {
        return new Placed(placed.session(), start, placed.room());
    }
}
