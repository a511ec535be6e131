package org.plenum.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenum.conference.ScoreLevel;
import org.plenum.generator.ConferenceGenerator;
import org.plenum.generator.Extra;
import org.plenum.generator.Size;
import org.plenum.rule.Score;
import org.plenum.timetable.rules.TimetableRules;

/** What the engine counts on long walks of moves: when it is asked late, and when moves are taken back. */
class EngineWalksTest {
    private static final Set<Extra> EVERYTHING = EnumSet.allOf(Extra.class);
    private static final List<ScoreLevel> LEVELS = List.of(ScoreLevel.HARD, ScoreLevel.MEDIUM, ScoreLevel.SOFT);

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
}
