package org.plenum.cli.bench;

import java.util.List;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.sample.ConferenceGenerator;
import org.plenum.sample.Size;

/** The catalogue of benchmarks, the quickest first. */
public final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(
            new Benchmark("sample", _ -> SampleFile.find()),
            new Benchmark("s60", seed -> generated(Size.S60, seed)),
            new Benchmark("c300", seed -> generated(Size.C300, seed)),
            new Benchmark("c1000", seed -> generated(Size.C1000, seed)));

    private Benchmarks() {}

    private static Optional<Conference> generated(Size size, long seed) {
        return Optional.of(ConferenceGenerator.generate(size, seed).conference());
    }

    public static List<String> names() {
        return ALL.stream().map(Benchmark::name).toList();
    }

    public static Optional<Benchmark> find(String name) {
        return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
    }
}
