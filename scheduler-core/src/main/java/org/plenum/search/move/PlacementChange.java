package org.plenum.search.move;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenum.problem.Placement;
import org.plenum.problem.board.Place;

/** One or several sessions and their new places, as one move. */
public record PlacementChange(List<Step> steps) {

    /** One session and its new place; null takes it out. */
    public record Step(Placement placement, @Nullable Place to) {}

    static PlacementChange of(Step... steps) {
        return new PlacementChange(List.of(steps));
    }
}
