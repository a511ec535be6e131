package org.plenum.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A long search begins as a shorter one, with all that this would find: so more time never makes the result worse.
 *
 * <p>A single long annealing is better as a rule; but where one talk at a wrong time costs more than all the rest, it is a
 * matter of luck whether it freezes well, and several are safer.
 */
final class Stages {
    private static final int PART = 6; // the shorter search has one of so many
    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final long FEWEST_MOVES = 500_000; // in five seconds, of a large conference

    private Stages() {}

    /** The limits of each stage, all of which count from the beginning; the last has all. */
    static List<SearchLimits> of(SearchLimits limits) {
        var stages = new ArrayList<SearchLimits>();
        var stage = Optional.of(limits);
        while (stage.isPresent()) {
            stages.addFirst(stage.get());
            stage = before(stage.get());
        }
        return List.copyOf(stages);
    }

    /** A stage of its own where there is time for it; none where the search may end sooner, as nothing gets better. */
    private static Optional<SearchLimits> before(SearchLimits limits) {
        var time = limits.spent().map(spent -> spent.dividedBy(PART)).filter(part -> part.compareTo(SHORTEST) >= 0);
        var moves = limits.moves().map(count -> count / PART).filter(part -> part >= FEWEST_MOVES);
        return limits.unimproved().isEmpty() && (time.isPresent() || moves.isPresent())
                ? Optional.of(new SearchLimits(time, Optional.empty(), moves, limits.target()))
                : Optional.empty();
    }
}
