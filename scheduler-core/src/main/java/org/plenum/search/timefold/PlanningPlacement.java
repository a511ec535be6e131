package org.plenum.search.timefold;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;
import org.plenum.problem.Placement;
import org.plenum.problem.board.Place;

/** A placement as Timefold sees it: the planning entity, whose only variable is the place. */
@PlanningEntity
public class PlanningPlacement {
    private final Placement placement;

    public PlanningPlacement(Placement placement) {
        this.placement = placement;
    }

    public Placement placement() {
        return placement;
    }

    @PlanningId
    public int getIndex() {
        return placement.index();
    }

    @PlanningPin
    public boolean isPinned() {
        return placement.isPinned();
    }

    @PlanningVariable(allowsUnassigned = true)
    public @Nullable Place getPlace() {
        return placement.getPlace();
    }

    public void setPlace(@Nullable Place place) {
        placement.setPlace(place);
    }
}
