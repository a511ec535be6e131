package org.plenum.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.plenum.conference.Conference;

/** A file format of documents: a document that is read in one format can be written in another of the same family. */
public sealed interface Format {

    /** The name that people use for it, which is also the end of such a file's name. */
    String name();

    /**
     * A format of conferences.
     *
     * @param output empty if it can only be read
     * @param external whether other tools make such files, so that one can choose what becomes of the events' places
     */
    record ConferenceFormat(
            String name, ConferenceInput input, Optional<Output<ConferenceDocument>> output, boolean external)
            implements Format {}

    /**
     * A format of timetables.
     *
     * @param input empty if it can only be written
     */
    record TimetableFormat(String name, Optional<TimetableInput> input, TimetableOutput output) implements Format {}

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
     * @param <D> the documents that it writes
     */
    interface Output<D> {
        void write(D document, OutputStream out) throws IOException;
    }
}
