package org.plenum.solve.proof.domain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
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

    private record Answers(BitSet known, BitSet fitting) {}

    private final int starts;
    private final Map<Question, Answers> answers = new HashMap<>();

    RelatedStarts(int starts) {
        this.starts = starts;
    }

    /** The same, asked only once about two starts of two sessions of these lengths. */
    public Fits remembered(RelationRule rule, Relation relation, Session one, Session other, Fits fits) {
        var known = answers.computeIfAbsent(
                new Question(rule, relation, one.minutes(), other.minutes()),
                _ -> new Answers(new BitSet(), new BitSet()));
        return (start, otherStart) -> {
            var both = start * starts + otherStart;
            if (!known.known.get(both)) {
                known.known.set(both);
                known.fitting.set(both, fits.test(start, otherStart));
            }
            return known.fitting.get(both);
        };
    }
}
