package org.plenum.search.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.aConference;

import org.junit.jupiter.api.Test;
import org.plenum.problem.CompiledProblem;
import org.plenum.timetable.rules.TimetableRules;

class RepackedPlacementTest {
    @Test
    void knowsItsSessionByItsIndex() {
        var compiled =
                CompiledProblem.of(aConference().withSessions("talk", "panel").build(), TimetableRules.ALL);
        var panel = compiled.toTimetable().placements().getLast();
        assertThat(new RepackedPlacement(panel, compiled.grid().places().getFirst()).session())
                .isEqualTo(1);
    }
}
