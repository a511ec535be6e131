package org.plenum.feasibility.proof.domain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plenum.conference.Relation;
import org.plenum.conference.Session;
import org.plenum.rule.RelationRule;

/**
 * Remembers which starts of two sessions a relation lets them have: a proof is made small by asking that again and again,
 * of the same relations.
 */
public final class RelatedStarts {

    /** Whether two starts go together, by their positions. */
    public interface Fits {
        boolean test(int start, int otherStart);
    }

    /** All that decides: of the sessions no more than their lengths. */
    private record Question(RelationRule rule, Relation relation, long minutes, long otherMinutes) {}

    /** Of more starts the answers would take more memory than it is worth: they are as many as the starts, squared. */
    private static final int MOST_STARTS = 1_000;

    private static final byte OPEN = 0;
    private static final byte FITS = 1;
    private static final byte CLASHES = 2;

    private final int starts;
    private final Map<Question, byte[]> answers = new ConcurrentHashMap<>();

    RelatedStarts(int starts) {
        this.starts = starts;
    }

    /** The same, asked only once about two starts of two sessions of these lengths, unless there are very many. */
    public Fits remembered(RelationRule rule, Relation relation, Session one, Session other, Fits fits) {
        if (starts > MOST_STARTS) {
            return fits;
        }
        var known = answers.computeIfAbsent(
                new Question(rule, relation, one.minutes(), other.minutes()), _ -> new byte[starts * starts]);
        return (start, otherStart) -> {
            var both = start * starts + otherStart;
            if (known[both] == OPEN) { // if two threads find it so, both find the same out
                known[both] = fits.test(start, otherStart) ? FITS : CLASHES;
            }
            return known[both] == FITS;
        };
    }
}
