package org.plenum.solve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.rule.Findings;
import org.plenum.rule.Rule;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.PublishedTimetable;
import org.plenum.timetable.PublishedTimetable.Assessment;
import org.plenum.timetable.PublishedTimetable.LeftOut;
import org.plenum.timetable.PublishedTimetable.Position;
import org.plenum.timetable.PublishedTimetable.SolverRun;
import org.plenum.timetable.Timetable;

/** Makes a document of a timetable that was found: its score and findings counted afresh by the rules themselves. */
public final class Publishing {
    /** The base name of the message bundle with the reasons why sessions are left out. */
    public static final String BUNDLE = "org.plenum.solve.messages";

    private Publishing() {}

    /**
     * The document of a timetable, with its assessment.
     *
     * @param rules the catalogue that it was solved by
     */
    public static PublishedTimetable of(Timetable timetable, List<? extends Rule> rules, SolverRun run) {
        return assess(placesOf(timetable, run), timetable.conference(), rules);
    }

    /** The document of a timetable that says where everything is, and no more. */
    public static PublishedTimetable placesOf(Timetable timetable, SolverRun run) {
        return new PublishedTimetable(
                timetable.conference().id(),
                0,
                timetable.placed().stream().map(Position::of).toList(),
                Optional.empty(),
                Optional.of(run));
    }

    /**
     * The same document with what the rules say of it, and reasons as far as they are found in a moment.
     *
     * @param conference the one that it is a timetable of
     */
    public static PublishedTimetable assess(
            PublishedTimetable found, Conference conference, List<? extends Rule> rules) {
        return explain(assessSoFar(found, conference, rules), conference, rules, ReasonBudget.ofAMoment());
    }

    /** As {@link #assess}, of a search that goes on: what is left out has no reasons, since it need not stay out. */
    public static PublishedTimetable assessSoFar(
            PublishedTimetable found, Conference conference, List<? extends Rule> rules) {
        var findings = Findings.of(conference, Scorecard.of(rules, conference.weights()), found.placed(conference));
        var placed = found.placements().stream().map(Position::session).collect(Collectors.toSet());
        var leftOut = conference.sessions().stream()
                .filter(session -> !placed.contains(session.id()))
                .map(session -> new LeftOut(session.id(), List.of()))
                .toList();
        return with(new Assessment(Scorecard.score(findings), leftOut, findings), found);
    }

    /**
     * The same document with reasons for what is left out; all else that is known of it stays.
     *
     * @param assessed with what the rules say of it
     * @param budget what may be spent on the reasons
     */
    public static PublishedTimetable explain(
            PublishedTimetable assessed, Conference conference, List<? extends Rule> rules, ReasonBudget budget) {
        var known = assessed.assessment().orElseThrow();
        if (known.complete()) {
            return assessed;
        }
        var leftOut = Reasons.of(conference, assessed.placed(conference), rules, budget);
        return with(new Assessment(known.score(), leftOut, known.findings()), assessed);
    }

    private static PublishedTimetable with(Assessment assessment, PublishedTimetable found) {
        return new PublishedTimetable(
                found.conference(), found.version(), found.placements(), Optional.of(assessment), found.solver());
    }
}
