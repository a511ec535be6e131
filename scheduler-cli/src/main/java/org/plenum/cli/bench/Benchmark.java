package org.plenum.cli.bench;

import java.util.Optional;
import java.util.function.LongFunction;
import org.plenum.conference.Conference;

/**
 * Conferences to be solved, one for each seed, or the same for all.
 *
 * @param source gives the one for a seed; empty where its file is not to be found
 */
public record Benchmark(String name, LongFunction<Optional<Conference>> source) {

    public Optional<Conference> conference(long seed) {
        return source.apply(seed);
    }
}
