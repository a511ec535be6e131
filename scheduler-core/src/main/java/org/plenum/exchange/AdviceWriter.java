package org.plenum.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Members;
import org.plenum.exchange.timetable.TimetableTree;
import org.plenum.feasibility.requirement.Advice;
import org.plenum.rule.Score;
import org.plenum.rule.Sentences;

/** Writes advice as JSON, in UTF-8. */
public final class AdviceWriter {

    private AdviceWriter() {}

    /**
     * Writes the best score for the conference as it is, and the pieces of advice in their order; the stream stays
     * open.
     *
     * @param score of the best timetable found for the conference as it is
     * @param sentences the language of the requirements' sentences
     */
    public static void write(Score score, List<Advice> found, Sentences sentences, OutputStream out)
            throws IOException {
        var tree = new Members()
                .object("score", TimetableTree.score(score))
                .allObjects("advice", found, advice -> advice(advice, sentences));
        JsonText.write(tree.object(), out);
    }

    private static Members advice(Advice advice, Sentences sentences) {
        return new Members()
                .object("score", TimetableTree.score(advice.score()))
                .allObjects(
                        "relaxed",
                        advice.relaxed(),
                        asked -> new Members()
                                .text("pointer", asked.pointer())
                                .text("message", sentences.say(asked.message())));
    }
}
