package org.plenum.search.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.search.move.BlockProgramme.threeTalks;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.move.test.MoveTester;
import org.junit.jupiter.api.Test;
import org.plenum.search.move.PlacementChange.Step;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/** Timefold does a change, and undoes it. */
class PlacementChangeTest {
    private final Proposals programme = threeTalks();
    private final Placement worms = programme.placement("worms");
    private final Placement locks = programme.placement("locks");
    private final PlacementChange change =
            PlacementChange.of(new Step(worms, programme.place(11, 0, "hall")), new Step(locks, null));

    @Test
    void allStepsAreDone() {
        tester().using(programme.timetable()).execute(change);
        assertThat(worms.getPlace()).isEqualTo(programme.place(11, 0, "hall"));
        assertThat(locks.getPlace()).isNull();
    }

    @Test
    void allStepsAreUndone() {
        tester().using(programme.timetable())
                .executeTemporarily(change, _ -> assertThat(locks.getPlace()).isNull());
        assertThat(worms.getPlace()).isEqualTo(programme.place(9, 0, "hall"));
        assertThat(locks.getPlace()).isEqualTo(programme.place(9, 30, "hall"));
    }

    private static MoveTester<Timetable> tester() {
        return MoveTester.build(PlanningSolutionMetaModel.of(Timetable.class, Placement.class));
    }
}
