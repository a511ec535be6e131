package org.plenum.cli.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file for a result: it gets all of it, or nothing. */
public record OutputFile(Path path) {

    /** Writes a result. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * The file, checked before the work begins: it is writable, and it is none of the input files.
     *
     * @throws Refusal if it is not writable, or another name of an input file
     */
    public static OutputFile at(Path path, Path... inputs) {
        for (var input : inputs) {
            if (isSame(path, input)) {
                throw new Refusal(
                        "The file “%s” is read by this command, so that “%s” cannot be written.\nName another file to write."
                                .formatted(input, path));
            }
        }
        if (Files.isDirectory(path)) {
            throw new Refusal(
                    "The path “%s” is a folder, and should be a file to write.\nName a file in it.".formatted(path));
        }
        var folder = folder(path);
        if (!Files.isDirectory(folder)) {
            throw new Refusal("There is no folder “%s” to write “%s” in.\nMake it first with “mkdir -p”."
                    .formatted(folder, path));
        }
        if (!Files.isWritable(Files.exists(path) ? path : folder)) {
            throw new Refusal(
                    "The file “%s” may not be written.\nTake another folder, or change its permissions with chmod."
                            .formatted(path));
        }
        return new OutputFile(path);
    }

    /** Whether both are the same file, also through links or another spelling. */
    private static boolean isSame(Path path, Path input) {
        try {
            return Files.isRegularFile(path) && Files.exists(input) && Files.isSameFile(path, input);
        } catch (IOException e) {
            throw new Refusal("The file “%s” cannot be compared with “%s”: %s.".formatted(path, input, e.getMessage()));
        }
    }

    /**
     * Another file in the same folder: the same name with a word before its ending.
     *
     * @throws Refusal if it cannot be written
     */
    public OutputFile beside(String word) {
        var name = path.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return at(path.resolveSibling(
                dot > 0
                        ? "%s.%s%s".formatted(name.substring(0, dot), word, name.substring(dot))
                        : "%s.%s".formatted(name, word)));
    }

    private static Path folder(Path path) {
        var parent = path.toAbsolutePath().getParent();
        return parent == null ? path.toAbsolutePath() : parent;
    }

    /**
     * Replaces the contents of the file.
     *
     * @throws Refusal if that fails; then the file is as it was
     */
    public void write(Content content) {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                writeInto(path, content, StandardOpenOption.WRITE); // a device or a pipe must not be replaced
            } else {
                replace(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath(), content);
            }
        } catch (IOException e) {
            throw new Refusal(
                    "The file “%s” could not be written: %s.\nIts disk may be full.".formatted(path, e.getMessage()));
        }
    }

    private static void replace(Path target, Content content) throws IOException {
        var process = ProcessHandle.current().pid();
        var half = target.resolveSibling(".%s.%d.tmp".formatted(target.getFileName(), process));
        try {
            writeInto(half, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void writeInto(Path file, Content content, StandardOpenOption... options) throws IOException {
        try (var out = Files.newOutputStream(file, options)) {
            content.writeTo(out);
        }
    }
}
