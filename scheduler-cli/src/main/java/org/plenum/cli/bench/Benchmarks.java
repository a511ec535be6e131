package org.plenum.cli.bench;

import java.util.List;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.sample.ConferenceGenerator;
import org.plenum.sample.Size;

/** The catalogue of benchmarks, the quickest first. */
public final class Benchmarks {
    /** Always the same conferences: what differs from trial to trial is the seed of the search. */
    private static final long SEED = 0;

    private static final List<Benchmark> ALL = List.of(
            new Benchmark("sample", SampleFile::find),
            new Benchmark("s60", () -> generated(Size.S60)),
            new Benchmark("c300", () -> generated(Size.C300)),
            new Benchmark("c1000", () -> generated(Size.C1000)));

    private Benchmarks() {}

    private static Optional<Conference> generated(Size size) {
        return Optional.of(ConferenceGenerator.generate(size, SEED).conference());
    }

    public static List<String> names() {
        return ALL.stream().map(Benchmark::name).toList();
    }

    public static Optional<Benchmark> find(String name) {
        return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
    }
}
