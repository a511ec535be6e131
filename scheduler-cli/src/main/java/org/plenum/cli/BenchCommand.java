package org.plenum.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.plenum.bench.BenchmarkResult;
import org.plenum.bench.BenchmarkRun;
import org.plenum.bench.Comparison;
import org.plenum.bench.ComparisonTable;
import org.plenum.bench.Seeds;
import org.plenum.cli.bench.BenchmarkConferences;
import org.plenum.cli.bench.EarlierResults;
import org.plenum.cli.document.Refusal;
import org.plenum.conference.Conference;
import org.plenum.search.SearchLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Solves the benchmark set and prints figures that can be compared. */
@Command(
        name = "bench",
        description = {
            "Solves the benchmark set. Prints a line of JSON per result, and a line of medians after each name:",
            "  compileMs      milliseconds to make the engine",
            "  firstFeasible  seconds until a timetable that breaks no hard rule; or null",
            "  complete       seconds until one that also leaves nothing out; or null",
            "  scoreAt        the best score after 1, 5, 10, 30, 60 s, as long as it ran",
            "  score, moves   at the end",
            "  seconds        from the beginning to the end, by the clock",
            "  cpuSeconds     of the thread that solves, without compileMs",
            "  movesPerCpuSecond  moves divided by cpuSeconds",
            "  engineMovesPerCpuSecond  of the engine alone, any session to any of its",
            "                 places and back, all levels scored; measured afterwards, warm",
            "  peakMB         most of the heap that was in use, garbage included",
            "  heldMB         heap without garbage: Plenum itself and the search"
        },
        exitCodeList = {"0:all were run", "2:the input cannot be used"})
final class BenchCommand extends Subcommand {
    /** By then the JIT has compiled the most used code. */
    private static final Duration WARM_UP = Duration.ofSeconds(5);

    private static final long WARM_UP_MOVES = 500_000;
    private static final Duration USUAL = Duration.ofSeconds(10);

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description =
                    "Names of benchmarks, or files with other conferences (JSON, or a workbook). Default: all benchmarks.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "5",
            converter = Notation.SeedRange.class,
            description = "The number of seeds, from 0; or the first and the last, such as 0-4. Default: 5.")
    private Seeds seeds;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            converter = Notation.Time.class,
            description = "How long each search takes. Default: 10s, unless --moves is given.")
    private Optional<Duration> time = Optional.empty();

    @Option(
            names = "--moves",
            paramLabel = "N",
            converter = Notation.Count.class,
            description =
                    "How many moves each search tries, instead of --time: the scores are then the same every time.")
    private Optional<Long> moves = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description =
                    "The output of an earlier run, to compare the medians with: prints a line of JSON each, and a table on standard error.")
    private Optional<Path> against = Optional.empty();

    @Option(
            names = "--no-engine",
            description = "Skip engineMovesPerCpuSecond (then 0), which takes two and a half seconds per search.")
    private boolean withoutEngine;

    @SuppressWarnings("NullAway.Init") // picocli sets the defaults before it calls anything
    BenchCommand() {}

    @Override
    public Integer call() {
        if (time.isPresent() && moves.isPresent()) {
            throw new Refusal(
                    "A search ends by --time or by --moves, not by both.\nKeep --moves, whose scores can be repeated.");
        }
        var benchmarks = names.isEmpty()
                ? BenchmarkConferences.all()
                : names.stream().map(BenchmarkConferences::get).toList();
        var earlier = against.map(EarlierResults::read);
        var exit = GOOD;
        var comparisons = new ArrayList<Comparison>();
        for (var benchmark : benchmarks) {
            var conferences = conferences(benchmark);
            if (conferences.isPresent()) {
                var results = bench(benchmark.name(), conferences.get());
                earlier.flatMap(then -> compare(results, then)).ifPresent(comparisons::add);
            } else {
                exit = UNUSABLE;
            }
        }
        tell(comparisons);
        return exit;
    }

    /** A name or file that cannot be read does not stop the others from being run. */
    private Optional<LongFunction<Conference>> conferences(BenchmarkConferences benchmark) {
        try {
            return Optional.of(benchmark.open(err()));
        } catch (Refusal refusal) {
            err().println(refusal.getMessage());
            return Optional.empty();
        }
    }

    private List<BenchmarkResult> bench(String name, LongFunction<Conference> conferences) {
        err().println("Warming up for %s ...".formatted(name));
        var _ = BenchmarkRun.run(name, conferences.apply(seeds.other()), seeds.other(), warmUp(), false);
        var results = new ArrayList<BenchmarkResult>();
        for (var seed : seeds.list()) {
            var result = BenchmarkRun.run(name, conferences.apply(seed), seed, limits(), !withoutEngine);
            results.add(result);
            out().println(result.toJson());
        }
        out().println(BenchmarkResult.medians(results));
        finishOut();
        return results;
    }

    private SearchLimits limits() {
        return moves.map(SearchLimits::ofMoves).orElseGet(() -> SearchLimits.ofTime(time.orElse(USUAL)));
    }

    private SearchLimits warmUp() {
        var shorter = time.filter(each -> each.compareTo(WARM_UP) < 0).orElse(WARM_UP);
        return moves.map(each -> SearchLimits.ofMoves(Math.min(each, WARM_UP_MOVES)))
                .orElseGet(() -> SearchLimits.ofTime(shorter));
    }

    private Optional<Comparison> compare(List<BenchmarkResult> now, EarlierResults earlier) {
        var name = now.getFirst().name();
        var then = earlier.of(name);
        if (then.isEmpty()) {
            err().println("The file “%s” has no result of %s, which is not compared.".formatted(earlier.path(), name));
            return Optional.empty();
        }
        if (!seedsOf(now).equals(seedsOf(then))) {
            err().println("The seeds of %s are %s now, and were %s: their medians are of different searches."
                    .formatted(name, seedsOf(now), seedsOf(then)));
        }
        return Optional.of(Comparison.of(now, then));
    }

    private static List<Long> seedsOf(List<BenchmarkResult> results) {
        return results.stream().map(BenchmarkResult::seed).sorted().toList();
    }

    private void tell(List<Comparison> comparisons) {
        comparisons.forEach(each -> out().println(each.toJson()));
        finishOut();
        new ComparisonTable(comparisons).print(err());
    }
}
