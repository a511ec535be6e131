package org.plenum.generator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Interval;
import org.plenum.conference.Session.Kind;
import org.plenum.conference.Session.Pin;
import org.plenum.conference.Session.Times;

/** Generates the allowed and preferred times of a session around its planted time. */
final class GeneratedTimes {
    private final GeneratedVenue venue;
    private final SeededRandom random;

    GeneratedTimes(GeneratedVenue venue, SeededRandom random) {
        this.venue = venue;
        this.random = random;
    }

    Times times(PlantedSession session) {
        var halves = venue.halves();
        var others = halves.stream()
                .filter(half -> !half.overlaps(session.interval()))
                .toList();
        return new Times(
                random.chance(4),
                random.chance(15) ? allowed(session, others) : List.of(),
                random.perhaps(12, others),
                random.perhaps(10, halves),
                random.perhaps(10, halves));
    }

    private List<Interval> allowed(PlantedSession session, List<Interval> others) {
        return Stream.concat(Stream.of(venue.half(session.start())), random.perhaps(50, others).stream())
                .sorted(Interval.BY_START)
                .toList();
    }

    /** Pins the opening completely, and a few other sessions completely or in part. */
    Pin pin(PlantedSession session, boolean opening) {
        var start = Optional.of(session.start());
        var room = Optional.of(session.room().id());
        if (opening) {
            return new Pin(start, room);
        }
        if (session.kind() == Kind.PLENARY) {
            return Pin.NONE;
        }
        return switch (random.between(1, 40)) {
            case 1 -> new Pin(start, room);
            case 2 -> new Pin(start, Optional.empty());
            case 3 -> new Pin(Optional.empty(), room);
            default -> Pin.NONE;
        };
    }
}
