package org.plenum.web;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks and messages for a start that fails. */
final class Start {
    private static final int HIGHEST_PORT = 65_535;
    private static final int DATABASE_IN_USE = 90_020; // H2's error code

    private Start() {}

    /**
     * The data folder; creates it if it does not exist.
     *
     * @throws Unusable if it cannot be created or used
     */
    static Path prepare(Path data) {
        var folder = data.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
        } catch (IOException _) {
            throw new Unusable("The folder \"%s\" cannot be made.".formatted(folder));
        }
        if (!Files.isWritable(folder)) {
            throw new Unusable("The folder \"%s\" may not be written to.".formatted(folder));
        }
        return folder;
    }

    /** The folder cannot be used. */
    static final class Unusable extends RuntimeException {

        Unusable(String message) {
            super(message);
        }
    }

    /** Why the application did not start, in one line with a way out; empty if the cause is not a known one. */
    static Optional<String> refusal(RuntimeException failure, int port, Path data) {
        return cause(failure, BindException.class)
                .map(taken -> "The port %d cannot be used: %s. Try \"plenum --port %d\"."
                        .formatted(port, taken.getMessage(), port == HIGHEST_PORT ? 0 : port + 1))
                .or(() -> cause(failure, SQLException.class)
                        .filter(each -> each.getErrorCode() == DATABASE_IN_USE)
                        .map(_ ->
                                "The data in \"%s\" is in use by another Plenum. Use that one, or try \"plenum --data DIR\"."
                                        .formatted(data)))
                .or(() ->
                        cause(failure, Unusable.class).map(each -> each.getMessage() + " Try \"plenum --data DIR\"."));
    }

    private static <T> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
