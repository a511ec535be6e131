package org.plenum.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.plenum.conference.Conference;

/** A form in which a document can be kept: what can be read in one form can be written in another of the same family. */
public sealed interface Format {

    /** What people call it; the end of such a file's name. */
    String name();

    /** A form of conferences. */
    record ConferenceFormat(String name, ConferenceInput input, Output<ConferenceDocument> output) implements Format {}

    /** A form of timetables. */
    record TimetableFormat(String name, TimetableInput input, Output<TimetableDocument> output) implements Format {}

    /** Reads conferences. */
    interface ConferenceInput {
        Reading<ConferenceDocument> read(byte[] bytes);
    }

    /** Reads timetables of a conference. */
    interface TimetableInput {
        Reading<TimetableDocument> read(byte[] bytes, Conference conference);
    }

    /**
     * Writes documents; streams stay open.
     *
     * @param <D> what it writes
     */
    interface Output<D> {
        void write(D document, OutputStream out) throws IOException;
    }
}
