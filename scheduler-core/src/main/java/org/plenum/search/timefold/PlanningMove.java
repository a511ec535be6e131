package org.plenum.search.timefold;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.List;
import org.plenum.problem.board.Place;
import org.plenum.search.move.PlacementChange;

/** A change of placements as a move of Timefold. */
record PlanningMove(PlacementChange change, List<PlanningPlacement> placements) implements Move<PlanningTimetable> {
    private static final PlanningVariableMetaModel<PlanningTimetable, PlanningPlacement, Place> PLACE =
            (PlanningVariableMetaModel<PlanningTimetable, PlanningPlacement, Place>)
                    PlanningSolutionMetaModel.of(PlanningTimetable.class, PlanningPlacement.class)
                            .entity(PlanningPlacement.class)
                            .<Place>variable("place");

    @Override
    public void execute(MutableSolutionView<PlanningTimetable> view) {
        for (var step : change.steps()) {
            view.changeVariable(PLACE, placements.get(step.placement().index()), step.to());
        }
    }
}
