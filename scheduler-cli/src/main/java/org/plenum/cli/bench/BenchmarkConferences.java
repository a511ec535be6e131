package org.plenum.cli.bench;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import org.plenum.bench.Benchmark;
import org.plenum.bench.Benchmark.Generated;
import org.plenum.bench.Benchmark.Shipped;
import org.plenum.bench.Benchmarks;
import org.plenum.cli.document.Refusal;
import org.plenum.conference.Conference;

/** The conferences under one name: those of a benchmark, or the one in a file that the user names. */
public final class BenchmarkConferences {

    /** Makes or reads the conference for each seed. */
    private interface Source {
        LongFunction<Conference> open(PrintWriter to);
    }

    private final String name;
    private final Source source;

    private BenchmarkConferences(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /** The conferences of all benchmarks. */
    public static List<BenchmarkConferences> all() {
        return Benchmarks.all().stream().map(BenchmarkConferences::of).toList();
    }

    /**
     * The conferences of the benchmark with that name, or the conference in the file with that name.
     *
     * @throws Refusal if there is neither
     */
    public static BenchmarkConferences get(String name) {
        return Benchmarks.find(name).map(BenchmarkConferences::of).orElseGet(() -> ofFile(name));
    }

    private static BenchmarkConferences of(Benchmark benchmark) {
        return new BenchmarkConferences(
                benchmark.name(),
                switch (benchmark) {
                    case Generated generated -> _ -> generated::conference;
                    case Shipped shipped -> to -> same(pathOf(shipped), to);
                });
    }

    private static BenchmarkConferences ofFile(String name) {
        var path = Path.of(name);
        if (!Files.exists(path)) {
            throw new Refusal("There is no benchmark “%s”, nor a file.\nUse one of %s, or a conference's file."
                    .formatted(
                            name,
                            String.join(
                                    ", ",
                                    Benchmarks.all().stream()
                                            .map(Benchmark::name)
                                            .toList())));
        }
        return new BenchmarkConferences(name, to -> same(path, to));
    }

    private static Path pathOf(Shipped shipped) {
        return ConferenceFile.findShipped(shipped.file())
                .orElseThrow(() ->
                        new Refusal("The conference of “%s” cannot be found.\nStart in Plenum's folder, where “%s” is."
                                .formatted(shipped.name(), shipped.file())));
    }

    private static LongFunction<Conference> same(Path path, PrintWriter to) {
        var conference = ConferenceFile.read(path, to);
        return _ -> conference;
    }

    public String name() {
        return name;
    }

    /**
     * The conference for each seed.
     *
     * @param to gets the issues of a file
     * @throws Refusal if the file does not exist or cannot be used
     */
    public LongFunction<Conference> open(PrintWriter to) {
        return source.open(to);
    }
}
