package org.plenum.rule;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Interval;

/**
 * What there is of something over time.
 *
 * @param units while nothing is out
 * @param outages when there is less of it
 */
public record Supply(int units, List<Outage> outages) {

    /** So many units less during an interval. */
    public record Outage(Interval interval, int units) {}

    public Supply {
        outages = List.copyOf(outages);
    }

    /** The units at a moment; never below 0. */
    public int at(LocalDateTime time) {
        var out = outages.stream()
                .filter(outage -> outage.interval().contains(time))
                .mapToInt(Outage::units)
                .sum();
        return Math.max(0, units - out);
    }

    /** The moments at which it changes. */
    public Stream<LocalDateTime> changes() {
        return outages.stream()
                .flatMap(outage ->
                        Stream.of(outage.interval().start(), outage.interval().end()));
    }
}
