package org.plenum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command answered: its exit code and what it printed. */
record Run(int exit, String out, String err) {
    /** Two days, two rooms, five sessions; feasible, and never for nothing. */
    private static final String RETREAT = resource("retreat.json");

    /** Runs the command line in this process. */
    static Run plenum(Object... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        var exit = Plenum.commandLine(words)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new Run(exit, out.toString(), err.toString());
    }

    JsonNode json() {
        return json(out);
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    static JsonNode json(Path file) {
        return json(text(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path retreat(Path folder) {
        return file(folder, "retreat.json", RETREAT);
    }

    /** The same with a hall of 40 seats, where opening and closing expect 50 heads. */
    static Path tightRetreat(Path folder) {
        return file(folder, "tight.json", RETREAT.replace("\"capacity\": 60", "\"capacity\": 40"));
    }

    /** The same with a wish that the first and the last start together: no search knows when it is done. */
    static Path restlessRetreat(Path folder) {
        var wish = "{ \"type\": \"SAME_START\", \"sessions\": [\"opening\", \"closing\"], \"level\": \"SOFT\" },";
        return file(folder, "restless.json", RETREAT.replace("\"relations\": [", "\"relations\": [" + wish));
    }

    static Path file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (var resource = Objects.requireNonNull(Run.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
