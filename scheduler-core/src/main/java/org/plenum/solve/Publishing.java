package org.plenum.solve;

import java.util.List;
import java.util.Optional;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.PublishedTimetable;
import org.plenum.timetable.PublishedTimetable.Assessment;
import org.plenum.timetable.PublishedTimetable.Position;
import org.plenum.timetable.PublishedTimetable.SolverRun;
import org.plenum.timetable.Timetable;

/** Makes a document of a timetable that was found: its score and findings counted afresh by the rules themselves. */
public final class Publishing {

    private Publishing() {}

    /**
     * The document of a timetable.
     *
     * @param rules the catalogue that it was solved by
     */
    public static PublishedTimetable of(Timetable timetable, List<? extends Rule> rules, SolverRun run) {
        var conference = timetable.conference();
        var scorecard = Scorecard.of(rules, conference.weights());
        var placed = timetable.placed();
        var findings = Findings.of(conference, scorecard, placed);
        return new PublishedTimetable(
                conference.id(),
                0,
                placed.stream().map(Position::of).toList(),
                Optional.of(new Assessment(Scorecard.score(findings), Reasons.of(timetable, rules), findings)),
                Optional.of(run));
    }
}
