package org.plenum.search.timefold;

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
import java.util.Objects;
import java.util.function.BiConsumer;
import org.plenum.problem.Timetable;
import org.plenum.rule.Score;

/** One simulated annealing by Timefold, which cools until its limit and returns a better timetable. */
public final class AnnealingPhase {
    private final DefaultSolver<PlanningTimetable> solver;

    /**
     * @param startTemperature the start temperature: how much worse at the soft level a move may be at first and still have a
     *     fair chance. At the other levels nothing may get worse: where a hard rule could break, most measured runs
     *     found no better timetable
     * @param limit where it ends, cold
     * @param goal a score that is good enough
     */
    public AnnealingPhase(int startTemperature, AnnealingTermination limit, Score goal, long seed) {
        var config = config(startTemperature, limit.toTermination().withBestScoreLimit(goal.toString()), seed);
        this.solver = (DefaultSolver<PlanningTimetable>)
                SolverFactory.<PlanningTimetable>create(config).buildSolver();
    }

    /** The configuration of Timefold; tests replace the way it scores. */
    public static SolverConfig config(int startTemperature, TerminationConfig limit, long seed) {
        return new SolverConfig()
                .withSolutionClass(PlanningTimetable.class)
                .withEntityClasses(PlanningPlacement.class)
                .withScoreDirectorFactory(new ScoreDirectorFactoryConfig()
                        .withIncrementalScoreCalculatorClass(StrictScoreCalculator.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withTerminationConfig(limit)
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(
                                new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(RandomMoves.class))
                        .withAcceptorConfig(new LocalSearchAcceptorConfig()
                                .withSimulatedAnnealingStartingTemperature(HardMediumSoftScore.ofSoft(startTemperature)
                                        .toString()))
                        .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
    }

    /** Runs to its limit, and passes on each better timetable with its score; the last is the best. */
    public void run(Timetable from, BiConsumer<Timetable, Score> onBetter) {
        solver.addEventListener(event -> tell(event.getNewBestSolution(), onBetter));
        tell(solver.solve(new PlanningTimetable(from)), onBetter);
    }

    private static void tell(PlanningTimetable best, BiConsumer<Timetable, Score> onBetter) {
        var score = Objects.requireNonNull(best.getScore(), "Timefold scores what it hands over");
        onBetter.accept(best.timetable(), new Score(score.hardScore(), score.mediumScore(), score.softScore()));
    }

    /** Ends the annealing early. */
    public void stop() {
        solver.terminateEarly();
    }

    /** The moves tried so far. */
    public long moves() {
        return solver.getMoveEvaluationCount();
    }
}
