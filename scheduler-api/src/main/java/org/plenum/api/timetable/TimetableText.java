package org.plenum.api.timetable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.plenum.api.problem.ProblemWording;
import org.plenum.exchange.TimetableJson;
import org.plenum.exchange.TimetableWriter;
import org.plenum.exchange.json.Members;
import org.plenum.timetable.TimetableDocument;
import tools.jackson.databind.node.ObjectNode;

/** Writes timetables as texts, in the format of Plenum's documents; {@link ReadTimetables} reads them. */
public final class TimetableText {

    private TimetableText() {}

    /** A timetable with its placements only. */
    public static String write(TimetableDocument timetable) {
        return text(TimetableJson.of(timetable, ProblemWording.in(Locale.ENGLISH)));
    }

    /**
     * A timetable with score, findings and waivers.
     *
     * @param locale the language of its sentences
     */
    public static String write(TimetableView view, Locale locale) {
        var document = TimetableJson.of(view.timetable(), ProblemWording.in(locale));
        for (var finding : document.json().path("findings")) {
            Optional.ofNullable(view.waivers().get(finding.path("id").stringValue()))
                    .ifPresent(waiver -> ((ObjectNode) finding).set("waived", tree(waiver)));
        }
        return text(document);
    }

    private static ObjectNode tree(Waiver waiver) {
        return new Members()
                .text("by", waiver.by())
                .text("why", waiver.why())
                .text("at", waiver.at())
                .object();
    }

    private static String text(TimetableJson document) {
        var out = new ByteArrayOutputStream();
        try {
            TimetableWriter.write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written to.", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
