package org.plenum.exchange.timetable;

import org.plenum.conference.Baseline;
import org.plenum.exchange.json.Members;
import org.plenum.rule.Finding;
import org.plenum.rule.Score;
import org.plenum.rule.Sentences;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.TimetableDocument.LeftOut;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.TimetableDocument.SolverRun;

/** The JSON tree of a timetable, with its fields in the order of the format. */
public final class TimetableTree {

    private TimetableTree() {}

    /**
     * The timetable with all known parts.
     *
     * @param sentences the language of findings and reasons
     */
    public static Members of(TimetableDocument timetable, Sentences sentences) {
        var tree = head(timetable.conference(), timetable.version());
        timetable
                .assessment()
                .ifPresent(assessment -> tree.object("score", score(assessment.score()))
                        .flag("feasible", assessment.feasible())
                        .flag("complete", assessment.complete()));
        tree.allObjects("placements", timetable.placements(), TimetableTree::position);
        timetable
                .assessment()
                .ifPresent(assessment -> tree.allObjects(
                                "leftOut", assessment.leftOut(), leftOut -> leftOut(leftOut, sentences))
                        .allObjects("findings", assessment.findings(), finding -> finding(finding, sentences)));
        timetable.solver().ifPresent(run -> tree.object("solver", solver(run)));
        return tree;
    }

    /** The baseline of a conference, as a timetable. */
    public static Members of(String conference, Baseline baseline) {
        return head(conference, baseline.version())
                .allObjects(
                        "placements",
                        baseline.positions(),
                        position -> new Members()
                                .text("session", position.session())
                                .text("start", position.start())
                                .text("room", position.room()));
    }

    private static Members head(String conference, int version) {
        return new Members()
                .text("schema", TimetableFields.SCHEMA)
                .text("conference", conference)
                .number("version", version);
    }

    /** A score, level by level. */
    public static Members score(Score score) {
        return new Members()
                .number("hard", score.hard())
                .number("medium", score.medium())
                .number("soft", score.soft());
    }

    private static Members position(Position position) {
        return new Members()
                .text("session", position.session())
                .text("start", position.start())
                .text("room", position.room())
                .flag("pinned", position.pinned());
    }

    private static Members leftOut(LeftOut leftOut, Sentences sentences) {
        return new Members()
                .text("session", leftOut.session())
                .texts("because", leftOut.because().stream().map(sentences::say).toList());
    }

    /**
     * A broken rule.
     *
     * @param sentences the language of its sentence
     */
    public static Members finding(Finding finding, Sentences sentences) {
        return new Members()
                .text("id", finding.id())
                .text("rule", finding.rule())
                .text("level", finding.level())
                .number("penalty", finding.penalty())
                .number("points", finding.points())
                .texts("subjects", finding.subjects())
                .text("message", sentences.say(finding.message()));
    }

    private static Members solver(SolverRun run) {
        return new Members()
                .number("seed", run.seed())
                .text("spent", run.spent())
                .number("moves", run.moves());
    }
}
