package org.plenum.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aPerson;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.generator.ConferenceGenerator;
import org.plenum.generator.Extra;
import org.plenum.generator.Size;
import org.plenum.problem.board.Place;
import org.plenum.rule.Score;
import org.plenum.timetable.rules.TimetableRules;

/** What the engine counts when it is asked late, what the board shows, and what no timetable surpasses. */
class EngineTest {
    private static final Set<Extra> EVERYTHING = EnumSet.allOf(Extra.class);
    private static final List<Level> LEVELS = List.of(Level.HARD, Level.MEDIUM, Level.SOFT);
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

    private static void assertScoredAsIfFresh(Engine engine, CompiledProblem compiled) {
        var fresh = new Engine(compiled);
        for (var session = 0; session < engine.state().sessions(); session++) {
            fresh.move(session, engine.place(session));
        }
        assertThat(engine.score()).isEqualTo(fresh.score()).isNotEqualTo(Score.ZERO);
    }

    @Test
    void countsTheSameHoweverLateItIsAsked() {
        var conference =
                ConferenceGenerator.generate(new Size(40, 8, 2), 7, EVERYTHING).conference();
        var compiled = CompiledProblem.of(conference, TimetableRules.ALL);
        var places = compiled.places();
        var random = new SplittableRandom(7);
        var late = new Engine(compiled);
        for (var step = 0; step < 3000; step++) {
            var session = random.nextInt(conference.sessions().size());
            var before = late.place(session);
            late.move(session, random.nextInt(9) == 0 ? null : places.get(random.nextInt(places.size())));
            if (random.nextInt(3) == 0) {
                late.cost(LEVELS.get(random.nextInt(3))); // one level has caught up, the others have not
            }
            if (random.nextBoolean()) {
                late.move(session, before); // taken back
            }
        }
        assertScoredAsIfFresh(late, compiled);
    }

    @Test
    void costsWhatItDidOnceMovesAreTakenBack() {
        var conference =
                ConferenceGenerator.generate(new Size(40, 8, 2), 3, EVERYTHING).conference();
        var compiled = CompiledProblem.of(conference, TimetableRules.ALL);
        var places = compiled.places();
        var random = new SplittableRandom(3);
        var engine = new Engine(compiled);
        for (var trial = 0; trial < 1000; trial++) {
            var before = engine.score();
            var sessions = random.ints(0, conference.sessions().size())
                    .distinct()
                    .limit(1 + random.nextInt(3))
                    .toArray();
            var from = IntStream.of(sessions).mapToObj(engine::place).toList(); // null where it has no place yet
            for (var session : sessions) {
                engine.move(session, places.get(random.nextInt(places.size())));
            }
            var _ = engine.score();
            if (random.nextInt(4) > 0) { // one of four moves is kept
                for (var step = sessions.length - 1; step >= 0; step--) {
                    engine.move(sessions[step], from.get(step));
                }
                assertThat(engine.score()).isEqualTo(before);
            }
        }
        assertScoredAsIfFresh(engine, compiled);
    }

    @Test
    void theBoardShowsClashesAndTakenRooms() {
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
