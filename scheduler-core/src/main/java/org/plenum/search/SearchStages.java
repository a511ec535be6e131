package org.plenum.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets a long search begin as a shorter one, with the same results, so that more time never makes the result worse.
 *
 * <p>As a rule a single long annealing is better. But where one talk at a wrong time costs more than all the rest, the
 * result of one annealing depends on chance, and several are safer.
 */
final class SearchStages {
    private static final int PART = 6; // the shorter search has 1 / PART of the limit
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final long FEWEST_MOVES = 500_000; // about five seconds on a large conference

    private SearchStages() {}

    /** The limits of each stage, all counted from the beginning; the last stage has the whole budget. */
    static List<SearchLimits> of(SearchLimits limits) {
        var stages = new ArrayList<SearchLimits>();
        var stage = Optional.of(limits);
        while (stage.isPresent()) {
            stages.addFirst(stage.get());
            stage = before(stage.get());
        }
        return List.copyOf(stages);
    }

    /**
     * The limits of the stage before; none where these are too small for a stage, or where the search may end without
     * improvement.
     */
    private static Optional<SearchLimits> before(SearchLimits limits) {
        var time = limits.spent().map(spent -> spent.dividedBy(PART)).filter(part -> part.compareTo(SHORTEST) >= 0);
        var moves = limits.moves().map(count -> count / PART).filter(part -> part >= FEWEST_MOVES);
        return limits.unimproved().isEmpty() && (time.isPresent() || moves.isPresent())
                ? Optional.of(new SearchLimits(time, Optional.empty(), moves, limits.target()))
                : Optional.empty();
    }
}
