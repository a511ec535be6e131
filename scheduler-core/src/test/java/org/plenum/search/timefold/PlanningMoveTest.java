package org.plenum.search.timefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRoom;

import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.move.test.MoveTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.search.move.PlacementChange;
import org.plenum.search.move.PlacementChange.Step;
import org.plenum.timetable.rules.TimetableRules;

/** Timefold does a change of placements, and undoes it. */
class PlanningMoveTest {
    private final Timetable timetable = timetable();
    private final Placement worms = timetable.placements().getFirst();
    private final Placement locks = timetable.placements().getLast();
    private final PlanningTimetable planning = new PlanningTimetable(timetable);
    private final PlanningMove move = new PlanningMove(
            new PlacementChange(List.of(new Step(worms, worms.places().getLast()), new Step(locks, null))),
            planning.getPlacements());

    /** Worms has no place yet, locks is in the hall at nine. */
    private static Timetable timetable() {
        var conference = aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, 11))
                .withRooms(aRoom("hall"))
                .withSessions("worms", "locks")
                .build();
        var timetable = CompiledProblem.of(conference, TimetableRules.ALL).toTimetable();
        var locks = timetable.placements().getLast();
        locks.setPlace(locks.places().getFirst());
        return timetable;
    }

    @Test
    void allStepsAreDone() {
        tester().using(planning).execute(move);
        assertThat(worms.getPlace()).isEqualTo(worms.places().getLast());
        assertThat(locks.getPlace()).isNull();
    }

    @Test
    void allStepsAreUndone() {
        tester().using(planning)
                .executeTemporarily(move, _ -> assertThat(locks.getPlace()).isNull());
        assertThat(worms.getPlace()).isNull();
        assertThat(locks.getPlace()).isEqualTo(locks.places().getFirst());
    }

    private static MoveTester<PlanningTimetable> tester() {
        return MoveTester.build(PlanningSolutionMetaModel.of(PlanningTimetable.class, PlanningPlacement.class));
    }
}
