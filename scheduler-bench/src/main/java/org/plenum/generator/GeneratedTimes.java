package org.plenum.generator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Interval;
import org.plenum.conference.Session.Kind;
import org.plenum.conference.Session.Pin;
import org.plenum.conference.Session.Times;

/** When a plot's session may be and would rather be, around where it was planted. */
final class GeneratedTimes {
    private final GeneratedVenue venue;
    private final SeededRandom dice;

    GeneratedTimes(GeneratedVenue venue, SeededRandom dice) {
        this.venue = venue;
        this.dice = dice;
    }

    Times times(PlantedSession plot) {
        var halves = venue.halves();
        var others =
                halves.stream().filter(half -> !half.overlaps(plot.interval())).toList();
        return new Times(
                dice.chance(4),
                dice.chance(15) ? allowed(plot, others) : List.of(),
                dice.perhaps(12, others),
                dice.perhaps(10, halves),
                dice.perhaps(10, halves));
    }

    private List<Interval> allowed(PlantedSession plot, List<Interval> others) {
        return Stream.concat(Stream.of(venue.half(plot.start())), dice.perhaps(50, others).stream())
                .sorted(Interval.BY_START)
                .toList();
    }

    /** The opening is wholly pinned, and so are a few others, or in part. */
    Pin pin(PlantedSession plot, boolean opening) {
        var start = Optional.of(plot.start());
        var room = Optional.of(plot.room().id());
        if (opening) {
            return new Pin(start, room);
        }
        if (plot.kind() == Kind.PLENARY) {
            return Pin.NONE;
        }
        return switch (dice.between(1, 40)) {
            case 1 -> new Pin(start, room);
            case 2 -> new Pin(start, Optional.empty());
            case 3 -> new Pin(Optional.empty(), room);
            default -> Pin.NONE;
        };
    }
}
