package org.plenum.cli.bench;

import java.util.Optional;
import java.util.function.Supplier;
import org.plenum.conference.Conference;

/**
 * A conference to be solved again and again.
 *
 * @param source gives it; empty where its file is not to be found
 */
public record Benchmark(String name, Supplier<Optional<Conference>> source) {}
