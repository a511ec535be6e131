package org.plenum.cli.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenum.bench.BenchmarkResult;
import org.plenum.cli.document.English;
import org.plenum.cli.document.InputFile;
import org.plenum.cli.document.Refusal;
import org.plenum.exchange.json.Fields;
import org.plenum.exchange.json.Issues;
import org.plenum.exchange.json.JsonText;
import org.plenum.exchange.json.Value;

/** The results of an earlier benchmark, by name. */
public final class EarlierResults {
    private final Path path;
    private final Map<String, List<BenchmarkResult>> byName;

    private EarlierResults(Path path, List<BenchmarkResult> results) {
        this.path = path;
        this.byName = results.stream().collect(Collectors.groupingBy(BenchmarkResult::name));
    }

    /**
     * The results in a file, one line of JSON each; lines of medians and comparisons are derived from them, and
     * skipped.
     *
     * @throws Refusal if the file has no results, or other lines
     */
    public static EarlierResults read(Path path) {
        var lines = new String(InputFile.read(path).bytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        var results = new ArrayList<BenchmarkResult>();
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (!line.isBlank()) {
                read(path, number, line).ifPresent(results::add);
            }
        }
        if (results.isEmpty()) {
            throw new Refusal("The file “%s” holds no result of a benchmark.\nMake one with “plenum bench > %s”."
                    .formatted(path, path));
        }
        return new EarlierResults(path, results);
    }

    private static Optional<BenchmarkResult> read(Path path, int number, String line) {
        var issues = new Issues();
        try {
            var inItsPlace = "\n".repeat(number - 1) + line; // so that issues show the right line number
            var result = JsonText.read(inItsPlace.getBytes(StandardCharsets.UTF_8), issues)
                    .flatMap(root -> root.object(EarlierResults::result));
            if (issues.errors() > 0) {
                throw unusable(path, number, wrong(issues));
            }
            return result;
        } catch (IllegalArgumentException e) {
            throw unusable(path, number, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<BenchmarkResult> result(Fields fields) {
        var median = fields.find("median", Optional::of);
        var comparison = fields.find("against", Optional::of);
        if (median.isPresent() || comparison.isPresent()) {
            fields.find("name", Value::text);
            return Optional.empty();
        }
        return Optional.of(BenchmarkResult.read(fields));
    }

    /** The first issue without its way out, since nobody writes such a file by hand. */
    private static String wrong(Issues issues) {
        var first = issues.list().getFirst();
        var sentence = English.SENTENCES.say(first.message()).split("(?<=[.]) (?=[A-Z])", 2)[0];
        return first.pointer().isEmpty() ? sentence : "At %s: %s".formatted(first.pointer(), sentence);
    }

    private static Refusal unusable(Path path, int number, String why) {
        return new Refusal(
                "Line %d of “%s” is not a result of a benchmark. %s\nTake the lines that “plenum bench” printed, and no others."
                        .formatted(number, path, why));
    }

    public Path path() {
        return path;
    }

    /** The results under a name; none if it was not run. */
    public List<BenchmarkResult> of(String name) {
        return byName.getOrDefault(name, List.of());
    }
}
