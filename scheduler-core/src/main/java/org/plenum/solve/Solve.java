package org.plenum.solve;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.plenum.conference.Conference;
import org.plenum.rule.Rule;
import org.plenum.solve.engine.Engine;
import org.plenum.solve.engine.Rulebook;
import org.plenum.timetable.Timetable;

/** One search for a timetable: run it, watch it, stop it, take the best so far. */
public final class Solve {
    private final Timetable timetable;
    private final SolveLimits limits;
    private final long seed;
    private final Budget budget;


    /** @param rules the catalogue; the conference's weights apply */
    public Solve(Conference conference, List<? extends Rule> rules, SolveLimits limits, long seed) {
        this.budget = new Budget(limits);
        this.timetable = Rulebook.of(conference, rules).toTimetable();
        this.limits = limits;
        this.seed = seed;
    }

    public Timetable run(Consumer<Progress> onBetter) {
        new Placing(timetable, budget, new SplittableRandom(seed)).run();
        onBetter.accept(new Progress(
                budget.spent(), budget.moves(), Engine.of(timetable).score()));
        if (budget.isOver()) {
            return timetable;
        }
        var limit = new TerminationConfig();
        if (limits.moves().isPresent()) {
            limit.setMoveCountLimit(budget.movesLeft());
        } else {
            limit.setSpentLimit(budget.timeLeft());
        }
        var a = new Annealing(
                HardMediumSoftScore.parseScore(System.getProperty("temp", "0hard/0medium/100soft")),
                limit,
                seed,
                EnvironmentMode.NO_ASSERT);

        var before = budget.moves();
        return a.run(
                timetable,
                t -> onBetter.accept(new Progress(
                        budget.spent(), before + a.moves(), t.score().orElseThrow())));
    }
}
