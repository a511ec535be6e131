package org.plenum.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.plenum.cli.document.English;
import org.plenum.conference.Conference;
import org.plenum.conference.ScoreLevel;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.TimetableDocument.Assessment;
import org.plenum.timetable.TimetableDocument.LeftOut;
import org.plenum.timetable.TimetableDocument.SolverRun;

/**
 * The result of a solve, in a few lines for people.
 *
 * @param isOptimal whether no timetable can be better
 */
record Outcome(Conference conference, Assessment assessment, SolverRun run, boolean isOptimal) {

    /** The outcome of the solve that found this timetable of the conference. */
    static Outcome of(Conference conference, TimetableDocument found, boolean isOptimal) {
        return new Outcome(
                conference, found.assessment().orElseThrow(), found.solver().orElseThrow(), isOptimal);
    }

    /** Whether nothing is left out and no hard rule is broken. */
    boolean isGood() {
        return assessment.feasible() && assessment.complete();
    }

    void tell(PrintWriter to) {
        var silent = 0;
        for (var leftOut : assessment.leftOut()) {
            if (leftOut.because().isEmpty()) {
                silent++;
            } else {
                tell(leftOut, to);
            }
        }
        if (silent > 0) {
            to.println(silent == 1 ? "1 more session is left out." : silent + " more sessions are left out.");
        }
        var seconds = run.spent().toMillis() / 1000.0;
        to.println(String.format(
                Locale.ROOT,
                "%s: score %s after %.1f s and %,d moves (%,.0f a second).",
                headline(),
                assessment.score(),
                seconds,
                run.moves(),
                seconds > 0 ? run.moves() / seconds : 0.0));
        to.flush();
    }

    private void tell(LeftOut leftOut, PrintWriter to) {
        to.println(
                "%s is left out:".formatted(English.name(conference.sessions().get(leftOut.session()))));
        leftOut.because().forEach(reason -> to.println("  " + English.SENTENCES.say(reason)));
    }

    private String headline() {
        if (!assessment.feasible()) {
            var hard = assessment.findings().stream()
                    .filter(finding -> finding.level() == ScoreLevel.HARD)
                    .toList();
            return "Not feasible, " + English.count(hard.size(), "hard finding");
        }
        if (!assessment.complete()) {
            return "Feasible, %d left out".formatted(assessment.leftOut().size());
        }
        return isOptimal ? "Feasible and complete, and no timetable is better" : "Feasible and complete";
    }
}
