package org.plenum.solve.engine.load;

import java.util.function.LongUnaryOperator;
import org.plenum.solve.engine.table.Marks;

/** Minutes by thing and date, and what was last counted for them. */
final class DayMinutes {
    private final Spans spans;
    private final long[] minutes;
    private final long[] counted;
    private final Marks marks;

    DayMinutes(int things, Spans spans) {
        this.spans = spans;
        this.minutes = new long[things * spans.days()];
        this.counted = new long[minutes.length];
        this.marks = new Marks(minutes.length);
    }

    /** Adds minutes on the date that a span belongs to. */
    void add(int thing, int span, long more) {
        if (more != 0) {
            var index = thing * spans.days() + spans.dayOf(span);
            minutes[index] += more;
            marks.mark(index);
        }
    }

    /** By how much all costs more than when this was last called: so much for the minutes of a thing on a date. */
    long settle(LongUnaryOperator cost) {
        return marks.drain(index -> {
            var now = cost.applyAsLong(minutes[index]);
            var more = now - counted[index];
            counted[index] = now;
            return more;
        });
    }
}
