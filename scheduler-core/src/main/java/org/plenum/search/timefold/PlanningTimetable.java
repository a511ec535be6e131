package org.plenum.search.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;

/** A timetable as Timefold sees it: the planning solution. */
@PlanningSolution(solutionCloner = PlanningTimetable.Cloner.class)
public class PlanningTimetable {
    private final Timetable timetable;
    private final List<PlanningPlacement> placements;
    private @Nullable HardMediumSoftScore score;

    /** @param timetable changes with this solution */
    public PlanningTimetable(Timetable timetable) {
        this.timetable = timetable;
        this.placements =
                timetable.placements().stream().map(PlanningPlacement::new).toList();
    }

    public Timetable timetable() {
        return timetable;
    }

    @PlanningEntityCollectionProperty
    public List<PlanningPlacement> getPlacements() {
        return placements;
    }

    /**
     * Every start in every room. The placement knows the possible places of its session, and all moves respect them;
     * these are millions, and Timefold would copy them at each start.
     */
    @ValueRangeProvider
    public List<Place> getPlaces() {
        return timetable.problem().places();
    }

    /** The score that Timefold set last; null before the first. */
    @PlanningScore
    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }

    /** The same solution with a copy of the timetable. */
    protected PlanningTimetable copy() {
        return new PlanningTimetable(timetable.copy());
    }

    /** Copies a planning timetable for Timefold, with its score. */
    public static final class Cloner implements SolutionCloner<PlanningTimetable> {

        @Override
        public PlanningTimetable cloneSolution(PlanningTimetable original) {
            var copy = original.copy();
            copy.score = original.score;
            return copy;
        }
    }
}
