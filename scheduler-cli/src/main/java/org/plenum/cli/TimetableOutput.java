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
 * The file for a timetable, written as soon as the timetable is found, and again with findings and reasons.
 *
 * <p>A shorter search may find a worse timetable than the one in the file. Then the file stays as it is, and the new
 * timetable goes to a file beside it.
 */
record TimetableOutput(OutputFile file) {

    /**
     * The file that the user names; if that holds a better timetable, a file beside it, with a message.
     *
     * @param score of the timetable to be written
     */
    static TimetableOutput choose(OutputFile named, Score score, Conference conference, PrintWriter err) {
        var better = earlier(named, conference).filter(before -> isBetter(before, score));
        if (better.isEmpty()) {
            return new TimetableOutput(named);
        }
        var beside = named.beside("worse");
        err.println(
                "The file “%s” holds a better timetable, %s, and stays as it is; this one, %s, is in “%s”.\nSearch longer, or remove the file first."
                        .formatted(named.path(), better.get(), score, beside.path()));
        err.flush();
        return new TimetableOutput(beside);
    }

    void write(TimetableDocument found) {
        file.write(to -> TimetableWriter.write(found, English.SENTENCES, to));
    }

    /** The score of the timetable in the file by the current rules; empty if there is none of this conference. */
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

    /** Compares only the hard and medium levels, since wishes may differ between runs. */
    private static boolean isBetter(Score before, Score now) {
        return before.hard() > now.hard() || (before.hard() == now.hard() && before.medium() > now.medium());
    }
}
