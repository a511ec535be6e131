package org.plenum.assess;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.problem.Timetable;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.TimetableDocument.Assessment;
import org.plenum.timetable.TimetableDocument.LeftOut;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.TimetableDocument.SolverRun;

/** Makes the document of a timetable; the rules themselves compute its score and findings afresh. */
public final class Assessor {
    /** The base name of the message bundle with the reasons why sessions are left out. */
    public static final String BUNDLE = "org.plenum.assess.messages";

    private Assessor() {}

    /**
     * The document of a timetable, with its assessment.
     *
     * @param rules the catalogue that it was solved with
     */
    public static TimetableDocument of(Timetable timetable, List<? extends Rule> rules, SolverRun run) {
        return assess(placesOf(timetable, run), timetable.conference(), rules);
    }

    /** The document of a timetable with its placements only. */
    public static TimetableDocument placesOf(Timetable timetable, SolverRun run) {
        return new TimetableDocument(
                timetable.conference().id(),
                0,
                timetable.placed().stream().map(Position::of).toList(),
                Optional.empty(),
                Optional.of(run));
    }

    /**
     * The same document with its assessment by the rules, and with the reasons that are found within about a second.
     *
     * @param conference the conference of the timetable
     */
    public static TimetableDocument assess(TimetableDocument found, Conference conference, List<? extends Rule> rules) {
        return explain(assessSoFar(found, conference, rules), conference, rules, ReasonBudget.ofAMoment());
    }

    /**
     * As {@link #assess}, for a search that goes on: sessions left out have no reasons, since they may still be
     * placed.
     */
    public static TimetableDocument assessSoFar(
            TimetableDocument found, Conference conference, List<? extends Rule> rules) {
        var findings = Findings.of(conference, Scorecard.of(rules, conference.weights()), found.placed(conference));
        var placed = found.placements().stream().map(Position::session).collect(Collectors.toSet());
        var leftOut = conference.sessions().stream()
                .filter(session -> !placed.contains(session.id()))
                .map(session -> new LeftOut(session.id(), List.of()))
                .toList();
        return with(new Assessment(Scorecard.score(findings), leftOut, findings), found);
    }

    /**
     * The same document with reasons for sessions left out; the rest of the assessment stays.
     *
     * @param assessed a document with an assessment
     * @param budget limits the work for the reasons
     */
    public static TimetableDocument explain(
            TimetableDocument assessed, Conference conference, List<? extends Rule> rules, ReasonBudget budget) {
        var known = assessed.assessment().orElseThrow();
        if (known.complete()) {
            return assessed;
        }
        var leftOut = LeftOutReasons.of(conference, assessed.placed(conference), rules, budget);
        return with(new Assessment(known.score(), leftOut, known.findings()), assessed);
    }

    private static TimetableDocument with(Assessment assessment, TimetableDocument found) {
        return new TimetableDocument(
                found.conference(), found.version(), found.placements(), Optional.of(assessment), found.solver());
    }
}
