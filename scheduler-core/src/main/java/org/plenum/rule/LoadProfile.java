package org.plenum.rule;

/**
 * The use and the supply of one key over consecutive spans of one date.
 *
 * <p>A view on arrays that may belong to somebody who goes on counting: read it, do not keep it.
 *
 * @param minutes the bounds of the spans, one more than there are spans, as {@code Interval.minuteOf} counts
 * @param use units taken in each span
 * @param supply units that there are in each span
 * @param from the first span of the date
 * @param to the first span after the date
 */
@SuppressWarnings(
        "ArrayRecordComponent") // the arrays are shared on purpose: copying them would be the engine's main cost
public record LoadProfile(long[] minutes, int[] use, int[] supply, int from, int to) {

    /** The sum over all moments of the units taken beyond those that there are, in unit-minutes. */
    public long excess() {
        var excess = 0L;
        for (var span = from; span < to; span++) {
            excess += Math.max(0, use[span] - supply[span]) * length(span);
        }
        return excess;
    }

    /** The length of a span in minutes. */
    public long length(int span) {
        return minutes[span + 1] - minutes[span];
    }
}
