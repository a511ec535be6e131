package org.plenum.search;

import java.time.Duration;
import java.util.Optional;
import org.plenum.rule.Score;

/**
 * When a solve ends by itself: as soon as it reaches one of these limits.
 *
 * @param spent wall-clock time since it started
 * @param unimproved wall-clock time since the best timetable last got better
 * @param moves moves tried in all phases; where given, time is not limited, so that a run can be repeated
 * @param target a score that is good enough
 */
public record SearchLimits(
        Optional<Duration> spent, Optional<Duration> unimproved, Optional<Long> moves, Optional<Score> target) {

    /** 30 seconds at most, and 5 seconds without improvement. */
    public static final SearchLimits DEFAULT = new SearchLimits(
            Optional.of(Duration.ofSeconds(30)),
            Optional.of(Duration.ofSeconds(5)),
            Optional.empty(),
            Optional.empty());

    /** @throws IllegalArgumentException where a limit is below 0 */
    public SearchLimits {
        if (spent.filter(Duration::isNegative).isPresent()
                || unimproved.filter(Duration::isNegative).isPresent()
                || moves.filter(count -> count < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "A limit of a solve is below 0: (%s), (%s), (%s).".formatted(spent, unimproved, moves));
        }
        if (moves.isPresent()) {
            spent = Optional.empty();
            unimproved = Optional.empty();
        }
    }

    /** A limit of moves and no other: repeatable. */
    public static SearchLimits ofMoves(long moves) {
        return new SearchLimits(Optional.empty(), Optional.empty(), Optional.of(moves), Optional.empty());
    }

    /** A limit of time and no other. */
    public static SearchLimits ofTime(Duration spent) {
        return new SearchLimits(Optional.of(spent), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
