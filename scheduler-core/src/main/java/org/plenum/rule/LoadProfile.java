package org.plenum.rule;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;

/**
 * The use and the supply of one key over consecutive spans of one day.
 *
 * <p>A view on arrays that may belong to an engine that goes on counting: read it, do not keep it.
 *
 * @param minutes the bounds of the spans, one more than there are spans, as {@code Interval.minuteOf} counts
 * @param use units taken in each span
 * @param wished units that would also be taken in each span if they are left over
 * @param supply available units in each span
 * @param from the first span of the day
 * @param to the first span after the day
 */
@SuppressWarnings(
        "ArrayRecordComponent") // the arrays are shared on purpose: copying them would be the engine's main cost
public record LoadProfile(long[] minutes, int[] use, int[] wished, int[] supply, int from, int to) {

    /** The units that one session takes, and the units that it wishes for. */
    public record Units(int taken, int wished) {}

    /** The sum over all moments of the units taken beyond the supply, in unit-minutes. */
    public long excess() {
        var excess = 0L;
        for (var span = from; span < to; span++) {
            if (use[span] > supply[span]) {
                excess += missing(span) * length(span);
            }
        }
        return excess;
    }

    /** The sum over all moments of the wished units for which none is left, in unit-minutes. */
    public long unmet() {
        var unmet = 0L;
        for (var span = from; span < to; span++) {
            if (wished[span] > 0) {
                unmet += unmet(span) * length(span);
            }
        }
        return unmet;
    }

    private int unmet(int span) {
        return Math.max(0, wished[span] - Math.max(0, supply[span] - use[span]));
    }

    /**
     * The moments at which most is missing: the first such interval if there are several.
     *
     * @param need units taken
     * @param there available units
     */
    public record Peak(Interval interval, int need, int there) {}

    /** The use of a day, cut where a taker starts or ends and where the supply changes. */
    public static LoadProfile of(Interval day, Supply supply, Map<Placed, Units> takers) {
        var bounds = Stream.concat(
                        takers.keySet().stream().flatMap(taker -> Stream.of(taker.start(), taker.end())),
                        supply.changes())
                .filter(day::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        bounds.addAll(List.of(day.start(), day.end()));
        var starts = List.copyOf(bounds.headSet(day.end()));
        return new LoadProfile(
                bounds.stream().mapToLong(Interval::minuteOf).toArray(),
                starts.stream()
                        .mapToInt(start -> unitsAt(start, takers, Units::taken))
                        .toArray(),
                starts.stream()
                        .mapToInt(start -> unitsAt(start, takers, Units::wished))
                        .toArray(),
                starts.stream().mapToInt(supply::at).toArray(),
                0,
                starts.size());
    }

    private static int unitsAt(LocalDateTime time, Map<Placed, Units> takers, ToIntFunction<Units> which) {
        return takers.entrySet().stream()
                .filter(taker -> taker.getKey().interval().contains(time))
                .map(Map.Entry::getValue)
                .mapToInt(which)
                .sum();
    }

    /** The interval in which most is missing, and how much is missing. */
    public Peak peak() {
        var first = from;
        for (var span = from; span < to; span++) {
            if (missing(span) > missing(first)) {
                first = span;
            }
        }
        var last = first;
        while (last + 1 < to && use[last + 1] == use[first] && supply[last + 1] == supply[first]) {
            last++;
        }
        var interval = new Interval(Interval.timeOf(minutes[first]), Interval.timeOf(minutes[last + 1]));
        return new Peak(interval, use[first], supply[first]);
    }

    /** Whether anything is missing at some moment of the interval. */
    public boolean isShortDuring(Interval interval) {
        return isDuring(interval, span -> missing(span) > 0);
    }

    /** Whether at some moment of the interval no unit is left for a session that wishes for it. */
    public boolean isUnmetDuring(Interval interval) {
        return isDuring(interval, span -> unmet(span) > 0);
    }

    private boolean isDuring(Interval interval, IntPredicate spans) {
        var start = Interval.minuteOf(interval.start());
        var end = Interval.minuteOf(interval.end());
        return IntStream.range(from, to)
                .filter(span -> minutes[span] < end && start < minutes[span + 1])
                .anyMatch(spans);
    }

    /** The first moment of the day. */
    public LocalDateTime start() {
        return Interval.timeOf(minutes[from]);
    }

    private int missing(int span) {
        return use[span] - supply[span];
    }

    /** The length of a span in minutes. */
    public long length(int span) {
        return minutes[span + 1] - minutes[span];
    }
}
