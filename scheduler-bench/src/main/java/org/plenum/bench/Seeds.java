package org.plenum.bench;

import java.util.List;
import java.util.stream.LongStream;

/**
 * The range of seeds of a benchmark.
 *
 * @param first at least 0
 * @param last at least the first
 */
public record Seeds(long first, long last) {

    public Seeds {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("There are no seeds from %d to %d.".formatted(first, last));
        }
    }

    public List<Long> list() {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    /** A seed that is not among them. */
    public long other() {
        return last + 1;
    }
}
