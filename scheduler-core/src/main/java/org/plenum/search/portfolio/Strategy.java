package org.plenum.search.portfolio;

import java.util.function.Consumer;
import org.plenum.search.Search;
import org.plenum.search.SearchLimits;
import org.plenum.search.SearchProgress;

/** A way to search; a {@link Portfolio} takes one for each of its runs. */
@FunctionalInterface
public interface Strategy {

    /**
     * A search that has not begun; its time runs from here.
     *
     * @param onBetter receives each better timetable, from one thread at a time
     */
    Search begin(SearchLimits limits, long seed, Consumer<SearchProgress> onBetter);
}
