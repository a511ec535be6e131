package org.plenum.rule;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Interval;
import org.plenum.conference.Resource;

/**
 * The available units of something over time.
 *
 * @param units while there is no outage
 * @param outages when there are fewer units
 */
public record Supply(int units, List<Outage> outages) {

    /** A number of units that are missing during an interval. */
    public record Outage(Interval interval, int units) {}

    public Supply {
        outages = List.copyOf(outages);
    }

    /** The units of all these resources together, minus the units of a resource while it is out. */
    public static Supply of(Collection<Resource> resources) {
        var outages = resources.stream()
                .flatMap(resource -> Interval.merged(resource.unavailable()).stream()
                        .map(interval -> new Outage(interval, resource.units())))
                .toList();
        return new Supply(resources.stream().mapToInt(Resource::units).sum(), outages);
    }

    /** The available units at a moment; never below 0. */
    public int at(LocalDateTime time) {
        var out = outages.stream()
                .filter(outage -> outage.interval().contains(time))
                .mapToInt(Outage::units)
                .sum();
        return Math.max(0, units - out);
    }

    /** The moments at which the supply changes. */
    public Stream<LocalDateTime> changes() {
        return outages.stream()
                .flatMap(outage ->
                        Stream.of(outage.interval().start(), outage.interval().end()));
    }
}
