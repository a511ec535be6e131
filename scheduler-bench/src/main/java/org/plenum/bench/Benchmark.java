package org.plenum.bench;

import java.util.Set;
import org.plenum.conference.Conference;
import org.plenum.generator.ConferenceGenerator;
import org.plenum.generator.Extra;
import org.plenum.generator.Size;

/** One or more conferences to solve, with a name. */
public sealed interface Benchmark {

    String name();

    /** A different conference for each seed. */
    record Generated(String name, Size size, Set<Extra> extras) implements Benchmark {

        public Generated {
            extras = Set.copyOf(extras);
        }

        /** Without extras. */
        Generated(String name, Size size) {
            this(name, size, Set.of());
        }

        public Conference conference(long seed) {
            return ConferenceGenerator.generate(size, seed, extras).conference();
        }
    }

    /**
     * A conference that comes with Plenum's sources, the same for all seeds.
     *
     * @param file its path from the root of the sources
     */
    record Shipped(String name, String file) implements Benchmark {}
}
