package org.plenum.web.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Numbers side by side, such as columns that one cell can cover; {@code to} is the first that is not among them. */
record Run(int from, int to) {

    /** The longest runs of those that are wanted among these numbers. */
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
