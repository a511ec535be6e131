package org.plenum.search.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import org.plenum.problem.Timetable;
import org.plenum.rule.Scorecard;

/** A planning timetable that shows constraint streams its conference and its rules: they see nothing but problem facts. */
@PlanningSolution(solutionCloner = PlanningTimetable.Cloner.class)
public class TimetableWithRules extends PlanningTimetable {
    private final Scorecard scorecard;

    public TimetableWithRules(Timetable timetable, Scorecard scorecard) {
        super(timetable);
        this.scorecard = scorecard;
    }

    @ProblemFactProperty
    public RulesInUse getRulesInUse() {
        return new RulesInUse(timetable().conference(), scorecard);
    }

    @Override
    protected PlanningTimetable copy() {
        return new TimetableWithRules(timetable().copy(), scorecard);
    }
}
