package org.plenum.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plenum.cli.document.English;
import org.plenum.cli.document.InputFile;
import org.plenum.cli.document.OutputFile;
import org.plenum.conference.Conference;
import org.plenum.exchange.TimetableReader;
import org.plenum.exchange.TimetableWriter;
import org.plenum.rule.Findings;
import org.plenum.rule.Score;
import org.plenum.rule.Scorecard;
import org.plenum.timetable.TimetableDocument;
import org.plenum.timetable.rules.TimetableRules;

/**
 * The file that a timetable goes to, as soon as it is found and again with what is known of it later.
 *
 * <p>A search that was shorter than the last one may find less. Then what was found before stays in its file, and the new
 * one goes to a file beside it.
 */
record TimetableOutput(OutputFile file) {

    /**
     * The file named, or, where that holds a better timetable, one beside it, which is said.
     *
     * @param score of what is to be written
     */
    static TimetableOutput choose(OutputFile named, Score score, Conference conference, PrintWriter err) {
        var better = earlier(named, conference).filter(before -> isBetter(before, score));
        if (better.isEmpty()) {
            return new TimetableOutput(named);
        }
        var beside = named.beside("worse");
        err.println(
                "The file “%s” holds a better timetable, %s, and stays as it is; this one, %s, is in “%s”.\nMaybe search longer, or remove the file first."
                        .formatted(named.path(), better.get(), score, beside.path()));
        err.flush();
        return new TimetableOutput(beside);
    }

    void write(TimetableDocument found) {
        file.write(to -> TimetableWriter.write(found, English.SENTENCES, to));
    }

    /** What the rules say today of the timetable in the file; empty where there is none of this conference. */
    private static Optional<Score> earlier(OutputFile named, Conference conference) {
        return Optional.of(named.path())
                .filter(Files::isRegularFile)
                .map(TimetableOutput::bytes)
                .flatMap(json -> TimetableReader.read(json, conference).result())
                .map(document -> Scorecard.score(Findings.of(
                        conference,
                        Scorecard.of(TimetableRules.ALL, conference.weights()),
                        document.timetable().placed(conference))));
    }

    private static byte[] bytes(Path path) {
        return InputFile.read(path).bytes();
    }

    /** Wishes come and go: only what is broken or left out is compared. */
    private static boolean isBetter(Score before, Score now) {
        return before.hard() > now.hard() || (before.hard() == now.hard() && before.medium() > now.medium());
    }
}
