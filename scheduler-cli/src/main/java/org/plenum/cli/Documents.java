package org.plenum.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenum.exchange.Reading;
import org.plenum.exchange.issue.Issue;
import org.plenum.rule.Sentences;

/** Reads and writes the files that a command names, and says what is wrong with them. */
final class Documents {
    private static final Sentences ISSUES = Sentences.of(Locale.ENGLISH, "org.plenum.exchange.issue.messages");

    /** A document that cannot be used: the sentences say why. */
    static final class Unusable extends Exception {
        Unusable(String message) {
            super(message);
        }
    }

    /** Something that writes a document. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Documents() {}

    /** The content of a file. */
    static byte[] bytes(Path file) throws Unusable {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Unusable("There is no file (%s).\nMaybe the path is misspelt.".formatted(file));
        } catch (IOException e) {
            throw new Unusable("The file (%s) cannot be read: %s.\nMaybe it is a folder, or not yours to read."
                    .formatted(file, e.getMessage()));
        }
    }

    /** What was read of a file; its warnings are said, its errors make it unusable. */
    static <T> T usable(Path file, Reading<T> reading, PrintWriter err) throws Unusable {
        reading.issues().forEach(issue -> err.println(file + ": " + say(issue)));
        return reading.result()
                .orElseThrow(() -> new Unusable("The document (%s) cannot be used.\nMaybe mend what is said above."
                        .formatted(file)));
    }
}
