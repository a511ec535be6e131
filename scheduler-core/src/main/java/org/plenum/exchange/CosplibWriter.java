package org.plenum.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.plenum.conference.Conference;
import org.plenum.exchange.cosplib.SolutionWriter;

/** Writes timetables as solutions of CoSPLib. */
public final class CosplibWriter {

    private CosplibWriter() {}

    /** Writes the placements; the stream stays open. */
    public static void write(TimetableJson document, Conference conference, OutputStream out) throws IOException {
        SolutionWriter.write(conference, document.timetable().placed(conference), out);
    }
}
