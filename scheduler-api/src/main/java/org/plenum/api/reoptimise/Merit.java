package org.plenum.api.reoptimise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plenum.repair.reoptimise.ReoptimisationOptions;
import org.plenum.repair.reoptimise.ReoptimisationOptions.Least;

/** What an answer to a change is best at. */
public enum Merit {
    /** As few sessions move as can be. */
    FEWEST_MOVES,
    /** As few people are disturbed as can be. */
    FEWEST_DELEGATES,
    /** Moving counts no more than the conference's own weights say. */
    BEST_QUALITY;

    /** How it is called: lower case, with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Merit> find(String id) {
        return Arrays.stream(values()).filter(merit -> merit.id().equals(id)).findFirst();
    }

    /** What is wished so that the answer has this merit; all else as it was asked. */
    ReoptimisationOptions of(ReoptimisationOptions asked) {
        return switch (this) {
            case FEWEST_MOVES ->
                asked.withStability(ReoptimisationOptions.REPAIR_ONLY).withLeast(Least.MOVES);
            case FEWEST_DELEGATES ->
                asked.withStability(ReoptimisationOptions.REPAIR_ONLY).withLeast(Least.DELEGATES);
            case BEST_QUALITY -> asked.withStability(1);
        };
    }
}
