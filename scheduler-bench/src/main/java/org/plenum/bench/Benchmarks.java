package org.plenum.bench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenum.bench.Benchmark.Generated;
import org.plenum.bench.Benchmark.Shipped;
import org.plenum.generator.Extra;
import org.plenum.generator.Size;

/** The catalogue of benchmarks. */
public final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(
            new Shipped("sample", "samples/heads-of-ncb-15.json"),
            new Shipped("academic", "samples/academic-conference.json"),
            new Generated("s60", Size.S60),
            new Generated("c300", Size.C300),
            new Generated("c300-people", Size.C300, Set.of(Extra.PEOPLE)),
            new Generated("c1000", Size.C1000),
            new Generated("c3000", Size.C3000),
            new Shipped("N2OR", "samples/cosplib/N2OR.xlsx"),
            new Shipped("GECCO19", "samples/cosplib/GECCO19.xlsx"),
            new Shipped("OR60F", "samples/cosplib/OR60F.xlsx"),
            new Shipped("OR60", "samples/cosplib/OR60.xlsx"));

    private Benchmarks() {}

    public static List<Benchmark> all() {
        return ALL;
    }

    public static Optional<Benchmark> find(String name) {
        return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
    }
}
