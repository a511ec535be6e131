package org.plenum.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.plenum.cli.bench.Benchmark;
import org.plenum.cli.bench.Benchmarks;
import org.plenum.cli.bench.SampleFile;
import org.plenum.cli.bench.Trial;
import org.plenum.cli.bench.TrialResult;
import org.plenum.cli.document.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Solves the benchmark set and prints figures that can be compared. */
@Command(
        name = "bench",
        description = "Solves the benchmark set; one line of JSON per result, and one of the medians after each name.",
        exitCodeList = {"0:all were run", "2:the input cannot be used"})
final class BenchCommand extends Subcommand {
    /** Until then Java has compiled what is used most. */
    private static final Duration WARM_UP = Duration.ofSeconds(5);

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Which benchmarks. Default: all.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many seeds, from 0. Default: 5.")
    private int seeds;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = Notation.Time.class,
            description = "How long each search takes. Default: 10s.")
    private Duration time;

    @SuppressWarnings("NullAway.Init") // picocli fills in what has a default before it calls anything
    BenchCommand() {}

    @Override
    public Integer call() {
        if (seeds < 1) {
            throw new Refusal("The number of seeds (%d) is below 1.\nMaybe take (--seeds 5).".formatted(seeds));
        }
        var benchmarks = (names.isEmpty() ? Benchmarks.names() : names)
                .stream().map(BenchCommand::benchmark).toList();
        var exit = GOOD;
        for (var benchmark : benchmarks) {
            if (benchmark.conference(0).isPresent()) {
                bench(benchmark);
            } else {
                err().println(
                                "The conference of (%s) is not to be found.\nMaybe start in Plenum's folder, where (%s) is."
                                        .formatted(benchmark.name(), SampleFile.NAME));
                exit = UNUSABLE;
            }
        }
        return exit;
    }

    private static Benchmark benchmark(String name) {
        return Benchmarks.find(name)
                .orElseThrow(() -> new Refusal("There is no benchmark (%s).\nMaybe take one of (%s)."
                        .formatted(name, String.join(", ", Benchmarks.names()))));
    }

    private void bench(Benchmark benchmark) {
        err().println("Warming up for (%s) ...".formatted(benchmark.name()));
        var _ = trial(benchmark, seeds, time.compareTo(WARM_UP) < 0 ? time : WARM_UP);
        var results = new ArrayList<TrialResult>();
        for (var seed = 0; seed < seeds; seed++) {
            var result = trial(benchmark, seed, time);
            results.add(result);
            out().println(result.toJson());
        }
        out().println(TrialResult.medians(results));
        finishOut();
    }

    private static TrialResult trial(Benchmark benchmark, int seed, Duration time) {
        return Trial.run(benchmark, benchmark.conference(seed).orElseThrow(), seed, time);
    }
}
