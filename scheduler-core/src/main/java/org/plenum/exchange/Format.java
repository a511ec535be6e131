package org.plenum.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.plenum.conference.Conference;

/** A form in which a document can be kept: what can be read in one form can be written in another of the same family. */
public sealed interface Format {

    /** What people call it; the end of such a file's name. */
    String name();

    /**
     * A form of conferences.
     *
     * @param output empty where it can only be read
     */
    record ConferenceFormat(String name, ConferenceInput input, Optional<Output<ConferenceDocument>> output)
            implements Format {}

    /** A form of timetables. */
    record TimetableFormat(String name, TimetableInput input, TimetableOutput output) implements Format {}

    /** Reads conferences. */
    interface ConferenceInput {
        Reading<ConferenceDocument> read(byte[] bytes);
    }

    /** Reads timetables of a conference. */
    interface TimetableInput {
        Reading<TimetableJson> read(byte[] bytes, Conference conference);
    }

    /** Writes timetables of a conference; streams stay open. */
    interface TimetableOutput {
        void write(TimetableJson document, Conference conference, OutputStream out) throws IOException;
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
