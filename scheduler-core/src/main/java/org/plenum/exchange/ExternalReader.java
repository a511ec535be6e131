package org.plenum.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.exchange.external.Adaptations;
import org.plenum.exchange.external.ExternalProgramme;
import org.plenum.exchange.external.ImportedPlaces;
import org.plenum.exchange.external.ProgrammeTree;
import org.plenum.exchange.issue.LimitIssue.TooLarge;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Limits;

/** Reads conferences from programmes that other tools have made. */
final class ExternalReader {

    /** Reads a programme in one format. */
    interface Parser {
        /**
         * The programme, unless the file cannot be read.
         *
         * @param adaptations get what is left out
         * @param issues get what keeps the file from being read
         */
        Optional<ExternalProgramme> read(byte[] file, Adaptations adaptations, Issues issues);
    }

    private final String format;
    private final Parser parser;
    private final ConferenceReader reader;
    private final ImportedPlaces places;

    /**
     * A reader of one format.
     *
     * @param format how people call it
     * @param reader judges the document that the programme makes
     * @param places what becomes of the places of events
     */
    ExternalReader(String format, Parser parser, ConferenceReader reader, ImportedPlaces places) {
        this.format = format;
        this.parser = parser;
        this.reader = reader;
        this.places = places;
    }

    /** The conference, with all issues of the file and of what it makes, each with its place in the file. */
    Reading<ConferenceDocument> read(byte[] file) {
        var issues = new Issues();
        if (file.length > Limits.BYTES) {
            issues.add(new TooLarge(Limits.BYTES));
            return new Reading<>(Optional.empty(), issues.list());
        }
        var adaptations = new Adaptations();
        return parser.read(file, adaptations, issues)
                .filter(_ -> issues.errors() == 0)
                .flatMap(programme -> ProgrammeTree.of(programme, format, places, adaptations, issues))
                .map(made -> judged(made, issues))
                .orElseGet(() -> new Reading<>(Optional.empty(), issues.list()));
    }

    private Reading<ConferenceDocument> judged(ProgrammeTree.Made made, Issues issues) {
        var json = new ByteArrayOutputStream();
        try {
            JsonText.write(made.tree(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // cannot happen in memory
        }
        var reading = reader.read(json.toByteArray());
        return new Reading<>(
                reading.result(),
                Stream.concat(issues.list().stream(), made.placed(reading.issues()).stream())
                        .toList());
    }
}
