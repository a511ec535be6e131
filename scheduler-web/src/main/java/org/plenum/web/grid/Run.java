package org.plenum.web.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Consecutive numbers, such as columns that one cell can cover; {@code to} is exclusive. */
record Run(int from, int to) {

    /** The longest runs of numbers in this range that the predicate accepts. */
    static List<Run> list(int from, int to, IntPredicate wanted) {
        var runs = new ArrayList<Run>();
        for (var next = from; next < to; next++) {
            if (wanted.test(next)) {
                var goesOn = !runs.isEmpty() && runs.getLast().to == next;
                runs.add(new Run(goesOn ? runs.removeLast().from : next, next + 1));
            }
        }
        return runs;
    }
}
