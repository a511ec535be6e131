package org.plenum.cli.bench;

import java.util.List;
import java.util.Optional;

/** The catalogue of benchmarks, the quickest first. */
public final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(new Benchmark("sample", SampleFile::find));

    private Benchmarks() {}

    public static List<String> names() {
        return ALL.stream().map(Benchmark::name).toList();
    }

    public static Optional<Benchmark> find(String name) {
        return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
    }
}
