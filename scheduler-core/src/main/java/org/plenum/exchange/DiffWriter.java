package org.plenum.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Members;
import org.plenum.rule.Sentences;
import org.plenum.timetable.Changes;
import org.plenum.timetable.Changes.AffectedParty;
import org.plenum.timetable.Difference;
import org.plenum.timetable.Stay;
import org.plenum.timetable.TimetableDiff;

/** Writes the differences between two timetables as JSON, in UTF-8; streams stay open. */
public final class DiffWriter {

    private DiffWriter() {}

    /** Writes the differences, by ids. */
    public static void write(TimetableDiff diff, OutputStream out) throws IOException {
        JsonText.write(tree(diff).object(), out);
    }

    /**
     * Writes the differences, the parties that they concern, and the messages for each party.
     *
     * @param affected the parties to list: all that the changes concern, or some of them
     * @param sentences the language of the messages
     */
    public static void write(Changes changes, List<AffectedParty> affected, Sentences sentences, OutputStream out)
            throws IOException {
        var tree = tree(changes.diff()).allObjects("touched", affected, each -> affected(changes, each, sentences));
        JsonText.write(tree.object(), out);
    }

    private static Members tree(TimetableDiff diff) {
        var counts = new Members();
        for (var kind : Difference.Kind.values()) {
            counts.number(kind.id(), diff.count(kind));
        }
        counts.number("unchanged", diff.unchanged());
        return new Members()
                .object("counts", counts)
                .allObjects("differences", diff.differences(), DiffWriter::difference);
    }

    private static Members difference(Difference difference) {
        var tree = new Members()
                .text("session", difference.session())
                .text("kind", difference.kind().id());
        difference.from().ifPresent(from -> tree.object("from", place(from, difference)));
        difference.to().ifPresent(to -> tree.object("to", place(to, difference)));
        return tree;
    }

    /** Includes the end if the end differs. */
    private static Members place(Stay stay, Difference difference) {
        var tree = new Members().text("start", stay.start());
        stay.end().filter(_ -> difference.changesLength()).ifPresent(end -> tree.text("end", end));
        return tree.text("room", stay.position().room());
    }

    private static Members affected(Changes changes, AffectedParty affected, Sentences sentences) {
        return new Members()
                .text("subject", affected.party().subject())
                .text("name", affected.party().name())
                .allObjects("differences", affected.diff().differences(), DiffWriter::difference)
                .texts(
                        "told",
                        changes.notice(affected).messages().stream()
                                .map(sentences::say)
                                .toList());
    }
}
