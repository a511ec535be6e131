package org.plenum.cli.bench;

import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.cli.document.Documents;
import org.plenum.cli.document.InputFile;
import org.plenum.cli.document.Refusal;
import org.plenum.conference.Conference;
import org.plenum.exchange.Format.ConferenceFormat;
import org.plenum.exchange.Format.TimetableFormat;
import org.plenum.exchange.Formats;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** Reads a conference from a file in any format that Plenum knows. */
final class ConferenceFile {
    private static final Formats FORMATS = Formats.of(TimetableRules.ALL, Presets.ALL);

    private ConferenceFile() {}

    /**
     * The conference in a file.
     *
     * @param to gets its issues
     * @throws Refusal if it cannot be used
     */
    static Conference read(Path path, PrintWriter to) {
        var file = InputFile.read(path);
        return switch (FORMATS.ofInput(path.getFileName().toString(), file.bytes())) {
            case ConferenceFormat form ->
                Documents.usable(file, form.input().read(file.bytes()), to).conference();
            case TimetableFormat form ->
                throw new Refusal(
                        "The file “%s” is a %s, and should be a conference.\nName the conference of the timetable."
                                .formatted(path, form.name()));
        };
    }

    /** A file of Plenum's sources, from any working directory: the search goes up from there, then from the program. */
    static Optional<Path> findShipped(String name) {
        return Stream.concat(above(Path.of("").toAbsolutePath()), program().flatMap(ConferenceFile::above))
                .map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Stream<Path> above(Path place) {
        return Stream.iterate(place, Objects::nonNull, Path::getParent);
    }

    private static Stream<Path> program() {
        try {
            var source = ConferenceFile.class.getProtectionDomain().getCodeSource();
            return source == null
                    ? Stream.empty()
                    : Stream.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program's own place is no address.", e);
        }
    }
}
