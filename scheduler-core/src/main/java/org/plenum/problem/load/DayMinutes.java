package org.plenum.problem.load;

import java.util.function.LongUnaryOperator;
import org.plenum.problem.table.CostDelta;

/** Minutes of each key or crowd on each date, and their last settled cost. */
final class DayMinutes {
    private final Spans spans;
    private final long[] minutes;
    private final CostDelta costDelta;

    DayMinutes(int things, Spans spans) {
        this.spans = spans;
        this.minutes = new long[things * spans.days()];
        this.costDelta = new CostDelta(minutes.length);
    }

    /** Adds minutes on the date that a span belongs to. */
    void add(int thing, int span, long more) {
        if (more != 0) {
            var index = thing * spans.days() + spans.dayOf(span);
            minutes[index] += more;
            costDelta.mark(index);
        }
    }

    /** The increase of the cost since the last call, by the cost of the minutes of a key or crowd on a date. */
    long settle(LongUnaryOperator cost) {
        return costDelta.settle(index -> cost.applyAsLong(minutes[index]));
    }

    /** Takes the last settling back, once all minutes are as they were before it. */
    long takeBack() {
        return costDelta.takeBack();
    }
}
