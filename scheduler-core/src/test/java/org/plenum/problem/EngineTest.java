package org.plenum.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;

import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.problem.board.Place;
import org.plenum.rule.Score;
import org.plenum.timetable.rules.TimetableRules;

/** What a conflict query shows, and what no timetable surpasses. */
class EngineTest {
    private static final Conference TWO_TALKS = aConference()
            .withGrid(60)
            .withDays(aDay(MONDAY, 9, 11))
            .withRooms(aRoom("aula").seating(40), aRoom("library").seating(40))
            .withPeople(aPerson("speaker"))
            .withSessions(
                    aSession("one").expecting(40).with("speaker"),
                    aSession("two").expecting(40).with("speaker"))
            .build();

    private static Place place(CompiledProblem compiled, int start, int room) {
        return compiled.grid().place(start, room);
    }

    @Test
    void aConflictQueryShowsClashesAndTakenRooms() {
        var compiled = CompiledProblem.of(TWO_TALKS, TimetableRules.ALL);
        var engine = new Engine(compiled);
        engine.move(0, place(compiled, 0, 0));
        var conflicts = new ConflictQuery(compiled, engine.state());
        assertThat(conflicts.isClear(1, 0, 0)).isFalse(); // taken
        assertThat(conflicts.isClear(1, 0, 1)).isFalse(); // the speaker is in the aula
        assertThat(conflicts.isRoomClear(1, 0, 1, 1)).isTrue();
        assertThat(conflicts.isClear(1, 1, 0)).isTrue();
        assertThat(conflicts.isClear(1, 0, 0, 0)).isTrue(); // were it not for the first
        assertThat(conflicts.certain(1, 0, 0)).containsExactly(0);
    }

    @Test
    void nothingSurpassesWhatEachSessionCostsWhereItCostsLeast() {
        var grand = aConference()
                .withGrid(60)
                .withDays(aDay(MONDAY, 9, 11))
                .withRooms(aRoom("aula").seating(100))
                .withSessions(aSession("few").expecting(20))
                .build();
        // 76 of 100 seats too many are 8 tenths at 2 points, wherever it is
        assertThat(CompiledProblem.of(grand, TimetableRules.ALL).ceiling()).isEqualTo(new Score(0, 0, -16));
        assertThat(CompiledProblem.of(TWO_TALKS, TimetableRules.ALL).ceiling()).isEqualTo(Score.ZERO);
    }
}
