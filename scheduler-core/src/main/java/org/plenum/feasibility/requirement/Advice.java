package org.plenum.feasibility.requirement;

import java.util.Comparator;
import java.util.List;
import org.plenum.rule.Score;

/**
 * What a conference could ask less of, so that every session has a place and no hard rule is broken: a search found such
 * a timetable.
 *
 * @param relaxed what it would no longer ask for
 * @param score of the timetable that was found, which a longer search may better
 */
public record Advice(List<LocatedRequirement> relaxed, Score score) {

    /** The least that is given up first, then the better timetable. */
    public static final Comparator<Advice> BEST_FIRST = Comparator.comparingInt(
                    (Advice advice) -> advice.relaxed().size())
            .thenComparing(Comparator.comparing(Advice::score).reversed());

    public Advice {
        relaxed = List.copyOf(relaxed);
    }
}
