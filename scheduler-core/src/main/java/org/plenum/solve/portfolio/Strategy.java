package org.plenum.solve.portfolio;

import java.util.function.Consumer;
import org.plenum.solve.Progress;
import org.plenum.solve.Search;
import org.plenum.solve.SolveLimits;

/** A way to search, of which a {@link Portfolio} takes one for each of its runs. */
@FunctionalInterface
public interface Strategy {

    /**
     * A search that has not begun; its time runs from here.
     *
     * @param onBetter told of each better timetable, by one thread at a time
     */
    Search begin(SolveLimits limits, long seed, Consumer<Progress> onBetter);
}
