package org.plenum.search.move;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.MutableSolutionView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.timetable.Place;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/** One or several sessions to other places, as one move. */
public record PlacementChange(List<Step> steps) implements Move<Timetable> {
    private static final PlanningVariableMetaModel<Timetable, Placement, Place> PLACE =
            (PlanningVariableMetaModel<Timetable, Placement, Place>)
                    PlanningSolutionMetaModel.of(Timetable.class, Placement.class)
                            .entity(Placement.class)
                            .<Place>variable("place");

    /** One session to another place; to none where it is null. */
    public record Step(Placement placement, @Nullable Place to) {}

    static PlacementChange of(Step... steps) {
        return new PlacementChange(List.of(steps));
    }

    @Override
    public void execute(MutableSolutionView<Timetable> view) {
        for (var step : steps) {
            view.changeVariable(PLACE, step.placement, step.to);
        }
    }
}
