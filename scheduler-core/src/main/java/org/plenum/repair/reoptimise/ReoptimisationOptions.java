package org.plenum.repair.reoptimise;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenum.repair.reoptimise.rules.FrozenTime;
import org.plenum.repair.reoptimise.rules.TooManyMoves;
import org.plenum.rule.Rule;

/**
 * The options of a re-optimisation.
 *
 * @param stability 0 to 10: with 0, the published places count for nothing; with 1, they count by the conference's
 *     weights, and twice as much with each step; with 10, nothing moves that need not
 * @param maxMoves how many sessions may have another place than in the baseline, where that is limited
 * @param freezeBefore sessions that started before this time stay, and no other session goes there
 * @param keep the ids of sessions that stay where they are
 * @param least which effort of moves is to be least
 */
public record ReoptimisationOptions(
        int stability,
        Optional<Integer> maxMoves,
        Optional<LocalDateTime> freezeBefore,
        Set<String> keep,
        Least least) {
    /** The highest stability: repair only. */
    public static final int REPAIR_ONLY = 10;

    /** What is counted where sessions have to move. */
    public enum Least {
        /** As few sessions as possible. */
        MOVES,
        /** As few people as possible. */
        DELEGATES
    }

    /** The usual options: published places count sixteen times, and anything may move. */
    public static final ReoptimisationOptions USUAL =
            new ReoptimisationOptions(5, Optional.empty(), Optional.empty(), Set.of(), Least.MOVES);

    /** @throws IllegalArgumentException where the stability is not 0 to 10, or the moves are below 0 */
    public ReoptimisationOptions {
        if (stability < 0 || stability > REPAIR_ONLY || maxMoves.orElse(0) < 0) {
            throw new IllegalArgumentException("The stability (%d) is not 0 to %d, or the moves (%s) are below 0."
                    .formatted(stability, REPAIR_ONLY, maxMoves));
        }
        keep = Set.copyOf(keep);
    }

    public ReoptimisationOptions withStability(int other) {
        return new ReoptimisationOptions(other, maxMoves, freezeBefore, keep, least);
    }

    public ReoptimisationOptions withMaxMoves(int most) {
        return new ReoptimisationOptions(stability, Optional.of(most), freezeBefore, keep, least);
    }

    public ReoptimisationOptions withFreezeBefore(LocalDateTime time) {
        return new ReoptimisationOptions(stability, maxMoves, Optional.of(time), keep, least);
    }

    public ReoptimisationOptions withKeep(Collection<String> sessions) {
        return new ReoptimisationOptions(stability, maxMoves, freezeBefore, Set.copyOf(sessions), least);
    }

    public ReoptimisationOptions withLeast(Least other) {
        return new ReoptimisationOptions(stability, maxMoves, freezeBefore, keep, other);
    }

    /** The factor for the weights of moves; 0 at stability 0. */
    int price() {
        return stability == 0 ? 0 : 1 << (stability - 1);
    }

    /** The rules, and those that follow from these options. */
    List<Rule> addedTo(Collection<? extends Rule> rules) {
        var all = new ArrayList<Rule>(rules);
        freezeBefore.map(FrozenTime::new).ifPresent(all::add);
        maxMoves.map(TooManyMoves::new).ifPresent(all::add);
        return List.copyOf(all);
    }
}
