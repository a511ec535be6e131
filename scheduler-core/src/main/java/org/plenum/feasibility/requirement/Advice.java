package org.plenum.feasibility.requirement;

import java.util.Comparator;
import java.util.List;
import org.plenum.rule.Score;

/**
 * Requirements to relax so that every session has a place and no hard rule is broken: a search found such a timetable.
 *
 * @param relaxed the requirements to relax
 * @param score of the timetable found; a longer search may find a better one
 */
public record Advice(List<LocatedRequirement> relaxed, Score score) {

    /** The fewest relaxed requirements first, then the better timetable. */
    public static final Comparator<Advice> BEST_FIRST = Comparator.comparingInt(
                    (Advice advice) -> advice.relaxed().size())
            .thenComparing(Comparator.comparing(Advice::score).reversed());

    public Advice {
        relaxed = List.copyOf(relaxed);
    }
}
