package org.plenum.api.reoptimise;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.plenum.repair.reoptimise.ReoptimisationOptions;
import org.plenum.repair.reoptimise.ReoptimisationOptions.Least;

/** The kinds of proposals: each is best at one thing. */
public enum AlternativeKind {
    /** As few sessions as possible move. */
    FEWEST_MOVES,
    /** As few people as possible are affected. */
    FEWEST_DELEGATES,
    /** Moving a session costs no more than the conference's own weights say. */
    BEST_QUALITY;

    /** The id: lower case, with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<AlternativeKind> find(String id) {
        return Arrays.stream(values()).filter(merit -> merit.id().equals(id)).findFirst();
    }

    /** The options of a search for such a proposal; all others stay as requested. */
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
