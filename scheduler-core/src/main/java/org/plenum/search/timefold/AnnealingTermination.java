package org.plenum.search.timefold;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;

/** When an annealing ends, cold. */
public sealed interface AnnealingTermination {

    /** After that many moves; at least 0. */
    record Moves(long count) implements AnnealingTermination {}

    /** After that many milliseconds; at least 0. */
    record Millis(long count) implements AnnealingTermination {}

    /** The limit as a termination of Timefold. */
    default TerminationConfig toTermination() {
        return switch (this) {
            case Moves(long count) -> new TerminationConfig().withMoveCountLimit(count);
            case Millis(long count) -> new TerminationConfig().withMillisecondsSpentLimit(count);
        };
    }
}
