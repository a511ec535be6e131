package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.util.EnumSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenum.generator.ConferenceGenerator;
import org.plenum.generator.Extra;
import org.plenum.generator.Size;
import org.plenum.rule.Scorecard;
import org.plenum.search.timefold.AnnealingPhase;
import org.plenum.search.timefold.EngineScoreCalculator;
import org.plenum.search.timefold.TimetableWithRules;
import org.plenum.timetable.rules.StreamsFromRules;
import org.plenum.timetable.rules.TimetableRules;

/** All rules together while Timefold checks the engine's score against the second opinion: the streams. */
class FullAssertionTest {
    private static final int SOFTNESS = 1000;

    /** A conference of which most sessions are placed, so that moves meet sessions with and without a place. */
    private static TimetableWithRules placed(long seed) {
        var conference = ConferenceGenerator.generate(new Size(40, 8, 2), seed, EnumSet.allOf(Extra.class))
                .conference();
        var timetable =
                Problems.solve(conference, SearchLimits.ofMoves(2000), seed).run();
        return new TimetableWithRules(timetable, Scorecard.of(TimetableRules.ALL, conference.weights()));
    }

    @ParameterizedTest
    @CsvSource({"FULL_ASSERT, 100, 1", "STEP_ASSERT, 10000, 2"})
    void engineAndStreamsAgreeAfterEveryMoveOfASolve(EnvironmentMode mode, long moves, long seed) {
        var limit = new TerminationConfig().withMoveCountLimit(moves);
        var config = AnnealingPhase.config(SOFTNESS, limit, seed)
                .withSolutionClass(TimetableWithRules.class)
                .withEnvironmentMode(mode)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(EngineScoreCalculator.class)
                        .withAssertionScoreDirectorFactory(
                                new ScoreDirectorFactoryConfig().withConstraintProviderClass(StreamsFromRules.class)));
        var solver = (DefaultSolver<TimetableWithRules>)
                SolverFactory.<TimetableWithRules>create(config).buildSolver();
        solver.solve(placed(seed)); // throws where they do not
        assertThat(solver.getMoveEvaluationCount()).isGreaterThanOrEqualTo(moves);
    }
}
