package org.plenum.cli.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plenum.exchange.json.Limits;

/** A document that the user names, as bytes. */
public final class InputFile {
    private final Path path;
    private final byte[] bytes;

    private InputFile(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /**
     * Reads the whole file.
     *
     * @throws Refusal if it cannot be read
     */
    public static InputFile read(Path path) {
        if (!Files.exists(path)) {
            throw new Refusal("There is no file “%s”.\nCheck its name and its folder. The current folder is “%s”."
                    .formatted(path, Path.of("").toAbsolutePath()));
        }
        if (Files.isDirectory(path)) {
            throw new Refusal("The path “%s” is a folder, and should be a file.\nName a file in it.".formatted(path));
        }
        try {
            if (Files.size(path) > Limits.BYTES) {
                throw new Refusal(
                        "The file “%s” has %d bytes, and at most %d are read.\nCheck that it is the right file, or split the conference."
                                .formatted(path, Files.size(path), Limits.BYTES));
            }
            return new InputFile(path, Files.readAllBytes(path));
        } catch (AccessDeniedException _) {
            throw new Refusal("The file “%s” may not be read.\nChange its permissions with chmod.".formatted(path));
        } catch (IOException e) {
            throw new Refusal("The file “%s” cannot be read: %s.".formatted(path, e.getMessage()));
        }
    }

    public Path path() {
        return path;
    }

    /** The contents of the file; callers must not change them. */
    public byte[] bytes() {
        return bytes;
    }
}
