package org.plenum.solve;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ai.timefold.solver.core.impl.solver.DefaultSolver;
import java.util.function.Consumer;
import org.plenum.rule.Score;
import org.plenum.solve.engine.StrictScoreCalculator;
import org.plenum.solve.move.RandomMoves;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/** One simulated annealing by Timefold: from a timetable to a better one, cooling until its limit. */
final class Annealing {
    private final DefaultSolver<Timetable> solver;

    /**
     * @param softness how much worse, at the soft level, a move may be at first to have a fair chance; at the other
     *     levels nothing may get worse: once a hard rule may break, most runs were seen to find no better timetable
     * @param limit where it ends, cold
     * @param goal a score that is good enough
     */
    Annealing(int softness, TerminationConfig limit, Score goal, long seed) {
        limit.setBestScoreLimit(goal.toString());
        var config = config(softness, limit, seed);
        this.solver = (DefaultSolver<Timetable>)
                SolverFactory.<Timetable>create(config).buildSolver();
    }

    static SolverConfig config(int softness, TerminationConfig limit, long seed) {
        return new SolverConfig()
                .withSolutionClass(Timetable.class)
                .withEntityClasses(Placement.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(StrictScoreCalculator.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withTerminationConfig(limit)
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(RandomMoves.class))
                        .withAcceptorConfig(new LocalSearchAcceptorConfig()
                                .withSimulatedAnnealingStartingTemperature(
                                        HardMediumSoftScore.ofSoft(softness).toString()))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
    }

    Timetable run(Timetable from, Consumer<Timetable> onBetter) {
        solver.addEventListener(event -> onBetter.accept(event.getNewBestSolution()));
        return solver.solve(from);
    }

    void stop() {
        solver.terminateEarly();
    }

    /** The moves tried so far. */
    long moves() {
        return solver.getMoveEvaluationCount();
    }
}
