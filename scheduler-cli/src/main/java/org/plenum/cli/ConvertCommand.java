package org.plenum.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.cli.document.Documents;
import org.plenum.cli.document.InputFile;
import org.plenum.cli.document.OutputFile;
import org.plenum.cli.document.Refusal;
import org.plenum.exchange.ConferenceDocument;
import org.plenum.exchange.Format;
import org.plenum.exchange.Format.ConferenceFormat;
import org.plenum.exchange.Format.Output;
import org.plenum.exchange.Format.TimetableFormat;
import org.plenum.exchange.Format.TimetableInput;
import org.plenum.exchange.Formats;
import org.plenum.exchange.Reading;
import org.plenum.exchange.TimetableJson;
import org.plenum.exchange.external.ImportedPlaces;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a document in one format, checks it, and writes it in another. */
@Command(
        name = "convert",
        description = "Reads a document or a workbook, checks it, and writes it again, also in another format.",
        exitCodeList = {"0:written", "2:the input cannot be used"})
final class ConvertCommand extends Subcommand {
    private static final Formats FORMATS = Formats.of(TimetableRules.ALL, Presets.ALL);

    @Parameters(index = "0", paramLabel = "INPUT", description = "The document or workbook to read.")
    private Path input;

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "The file to write.")
    private Path output;

    @Option(
            names = "--conference",
            paramLabel = "CONFERENCE",
            description = "The conference that a timetable belongs to.")
    private Optional<Path> conference = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            description = {"The input's format. Default: by its content. One of", "${COMPLETION-CANDIDATES}."})
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            description = "The output's format. Default: by the file's extension, else the input's format.")
    private Optional<String> to = Optional.empty();

    @Option(
            names = "--placed",
            paramLabel = "PLACES",
            completionCandidates = PlaceNames.class,
            description = {
                "What becomes of the places in the programme of another tool.",
                "One of ${COMPLETION-CANDIDATES}. Default: pins."
            })
    private Optional<String> placed = Optional.empty();

    @SuppressWarnings("NullAway.Init") // picocli sets the required fields before it calls anything
    ConvertCommand() {}

    @Override
    public Integer call() {
        var formats = FORMATS.with(placed.map(ConvertCommand::places).orElse(ImportedPlaces.PINS));
        var source = from.map(name -> format(formats.find(name), name));
        to.ifPresent(name -> format(formats.find(name), name));
        var file = InputFile.read(input);
        var target = OutputFile.at(
                output, Stream.concat(Stream.of(input), conference.stream()).toArray(Path[]::new));
        var start = source.orElseGet(() -> formats.ofInput(input.getFileName().toString(), file.bytes()));
        var goal = to.flatMap(name -> formats.find(name, start))
                .or(() -> formats.ofFile(output.getFileName().toString(), start));
        convert(file, start, goal.orElse(start), target);
        return GOOD;
    }

    private static ImportedPlaces places(String name) {
        return ImportedPlaces.find(name)
                .orElseThrow(() -> new Refusal("There is no choice “%s” of places.\nUse one of %s."
                        .formatted(name, String.join(", ", new PlaceNames()))));
    }

    private static Format format(Optional<Format> found, String name) {
        return found.orElseThrow(() -> new Refusal(
                "There is no format “%s”.\nUse one of %s.".formatted(name, String.join(", ", FORMATS.names()))));
    }

    private void convert(InputFile file, Format start, Format goal, OutputFile target) {
        switch (start) {
            case ConferenceFormat form
            when goal instanceof ConferenceFormat other ->
                copy(file, form.input().read(file.bytes()), output(start, other), target);
            case TimetableFormat form
            when goal instanceof TimetableFormat other -> {
                var known = Documents.conference(conferenceOf(form), err());
                Output<TimetableJson> written =
                        (document, out) -> other.output().write(document, known, out);
                copy(file, reader(form).read(file.bytes(), known), written, target);
            }
            case ConferenceFormat _, TimetableFormat _ -> throw cannotBeWritten(start, goal);
        }
    }

    private static Output<ConferenceDocument> output(Format start, ConferenceFormat goal) {
        return goal.output().orElseThrow(() -> cannotBeWritten(start, goal));
    }

    private static TimetableInput reader(TimetableFormat form) {
        return form.input()
                .orElseThrow(() ->
                        new Refusal("A %s is only written, never read.\nUse another --from.".formatted(form.name())));
    }

    private static Refusal cannotBeWritten(Format start, Format goal) {
        return new Refusal("A document in %s cannot be written as %s.\nUse “plenum solve”, or another --to."
                .formatted(start.name(), goal.name()));
    }

    private Path conferenceOf(TimetableFormat form) {
        return conference.orElseThrow(() -> new Refusal(
                "The file “%s” is a %s, which cannot be read without its conference.\nAdd “--conference FILE”."
                        .formatted(input, form.name())));
    }

    private <D> void copy(InputFile file, Reading<D> reading, Output<D> form, OutputFile target) {
        var document = Documents.usable(file, reading, err());
        target.write(out -> form.write(document, out));
    }

    /** What can become of places, for the help. */
    private static final class PlaceNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ImportedPlaces.values())
                    .map(ImportedPlaces::id)
                    .iterator();
        }
    }

    /** The names of the formats, for the help. */
    private static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return FORMATS.names().iterator();
        }
    }
}
