package org.plenum.timetable;

import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import java.util.List;
import org.plenum.conference.Conference;
import org.plenum.rule.Scorecard;

/** A timetable that shows constraint streams its conference and its rules: they see nothing but problem facts. */
@PlanningSolution
public class TimetableWithRules extends Timetable {
    @ProblemFactProperty
    private RulesInUse rulesInUse;

    @SuppressWarnings({"NullAway.Init", "unused"}) // the solver makes copies this way and fills in every field
    TimetableWithRules() {}

    public TimetableWithRules(
            Conference conference, CompiledRules rules, Scorecard scorecard, List<Placement> placements) {
        super(conference, rules, placements);
        rulesInUse = new RulesInUse(conference, scorecard);
    }

    public RulesInUse getRulesInUse() {
        return rulesInUse;
    }
}
