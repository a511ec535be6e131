package org.plenum.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.exchange.ConferenceReader;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** The sample conference, wherever Plenum is started from: here, in a folder above, or on the class path. */
public final class SampleFile {
    /** Where it is in the source tree. */
    public static final String NAME = "samples/heads-of-ncb-15.json";

    private SampleFile() {}

    static Optional<Conference> find() {
        return bytes().flatMap(bytes -> ConferenceReader.of(TimetableRules.ALL, Presets.ALL)
                .read(bytes)
                .result()
                .map(document -> document.conference()));
    }

    private static Optional<byte[]> bytes() {
        try (var packed = SampleFile.class.getClassLoader().getResourceAsStream(NAME)) {
            var file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                    .map(folder -> folder.resolve(NAME))
                    .filter(Files::isRegularFile)
                    .findFirst();
            if (file.isPresent()) {
                return Optional.of(Files.readAllBytes(file.get()));
            }
            return packed == null ? Optional.empty() : Optional.of(packed.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
