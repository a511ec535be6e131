package org.plenum.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.plenum.exchange.json.JsonText;
import org.plenum.rule.Sentences;
import org.plenum.timetable.TimetableDocument;

/** Writes timetables as JSON, in UTF-8, indented; streams stay open. */
public final class TimetableWriter {

    private TimetableWriter() {}

    /** Writes the document as it was read or made. */
    public static void write(TimetableJson document, OutputStream out) throws IOException {
        JsonText.write(document.json(), out);
    }

    /**
     * Writes the timetable.
     *
     * @param sentences the language of findings and reasons
     */
    public static void write(TimetableDocument timetable, Sentences sentences, OutputStream out) throws IOException {
        write(TimetableJson.of(timetable, sentences), out);
    }
}
