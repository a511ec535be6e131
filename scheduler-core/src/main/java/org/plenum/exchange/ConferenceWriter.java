package org.plenum.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.plenum.exchange.json.JsonText;

/** Writes conferences as JSON, in UTF-8, indented; streams stay open. */
public final class ConferenceWriter {

    private ConferenceWriter() {}

    /** Writes the document as it was read or made. */
    public static void write(ConferenceDocument document, OutputStream out) throws IOException {
        JsonText.write(document.json(), out);
    }
}
