package org.plenum.timetable.parity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Region;

/**
 * The share of a timetable that each region gets, for the people who must justify it: rules count some of this, but
 * never name the regions that get the most or the least.
 *
 * @param lines one for each region, in the conference's order
 * @param everyoneMinutes minutes of the sessions for everyone: each region gets these in addition to its own
 */
public record Parity(List<Line> lines, long everyoneMinutes) {

    /**
     * The share of one region.
     *
     * @param values in the measures' units; without measures that do not apply to the region, such as those of
     *     roundtables if it has none
     */
    public record Line(Region region, Map<Measure, Long> values) {

        public Line {
            values = Map.copyOf(values);
        }

        public Optional<Long> find(Measure measure) {
            return Optional.ofNullable(values.get(measure));
        }
    }

    /** The best or the worst value, with the regions that have it. */
    public record End(long value, List<Region> regions) {

        public End {
            regions = List.copyOf(regions);
        }
    }

    /** The regions at both ends of a measure. */
    public record Spread(End best, End worst) {

        /** The difference, in the measure's unit: a ratio has no meaning where one end is 0. */
        public long gap() {
            return Math.abs(best.value - worst.value);
        }
    }

    public Parity {
        lines = List.copyOf(lines);
    }

    /**
     * Compares the regions of a conference.
     *
     * @param placed at most one placement of each session; sessions left out count for no region
     */
    public static Parity of(Conference conference, Collection<Placed> placed) {
        var comparison = new Comparison(conference, placed);
        var lines = conference.regions().stream()
                .map(region -> line(region, comparison))
                .toList();
        return new Parity(lines, comparison.everyoneMinutes());
    }

    private static Line line(Region region, Comparison comparison) {
        var values = new EnumMap<Measure, Long>(Measure.class);
        for (var measure : Measure.values()) {
            comparison.find(measure, region).ifPresent(value -> values.put(measure, value));
        }
        return new Line(region, values);
    }

    /** The best and the worst value; empty if the measure applies to fewer than two regions. */
    public Optional<Spread> findSpread(Measure measure) {
        var values = values(measure).sorted(measure.bestFirst()).toList();
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(new Spread(end(measure, values.getFirst()), end(measure, values.getLast())));
    }

    private Stream<Long> values(Measure measure) {
        return lines.stream().flatMap(line -> line.find(measure).stream());
    }

    private End end(Measure measure, long value) {
        var regions = lines.stream()
                .filter(line ->
                        line.find(measure).filter(found -> found == value).isPresent())
                .map(Line::region)
                .toList();
        return new End(value, regions);
    }
}
