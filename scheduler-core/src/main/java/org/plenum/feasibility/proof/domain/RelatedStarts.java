package org.plenum.feasibility.proof.domain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plenum.conference.Relation;
import org.plenum.conference.Session;
import org.plenum.rule.RelationRule;

/**
 * Caches which starts a relation allows two sessions: the reduction of a proof tests the same relations again and
 * again.
 */
public final class RelatedStarts {

    /** Whether two starts are compatible, by their positions. */
    public interface Fits {
        boolean test(int start, int otherStart);
    }

    /** All that determines the result: of the sessions, only their lengths. */
    private record Question(RelationRule rule, Relation relation, long minutes, long otherMinutes) {}

    /** With more starts, the cache would take too much memory: it grows with their square. */
    private static final int MOST_STARTS = 1_000;

    private static final byte OPEN = 0;
    private static final byte FITS = 1;
    private static final byte CLASHES = 2;

    private final int starts;
    private final Map<Question, byte[]> answers = new ConcurrentHashMap<>();

    RelatedStarts(int starts) {
        this.starts = starts;
    }

    /**
     * The same test, computed once for each two starts of sessions with these lengths, unless there are too many
     * starts.
     */
    public Fits remembered(RelationRule rule, Relation relation, Session one, Session other, Fits fits) {
        if (starts > MOST_STARTS) {
            return fits;
        }
        var known = answers.computeIfAbsent(
                new Question(rule, relation, one.minutes(), other.minutes()), _ -> new byte[starts * starts]);
        return (start, otherStart) -> {
            var both = start * starts + otherStart;
            if (known[both] == OPEN) { // two threads may both compute it, with the same result
                known[both] = fits.test(start, otherStart) ? FITS : CLASHES;
            }
            return known[both] == FITS;
        };
    }
}
