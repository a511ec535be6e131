package org.plenum.cli.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.LongFunction;
import org.plenum.cli.document.Refusal;
import org.plenum.conference.Conference;
import org.plenum.generator.ConferenceGenerator;
import org.plenum.generator.Extra;
import org.plenum.generator.Size;

/** Conferences to be solved under a name. */
public sealed interface Benchmark {

    String name();

    /**
     * The conference for each seed.
     *
     * @param to told of what is wrong with a file
     * @throws Refusal where the file is not to be found or cannot be used
     */
    LongFunction<Conference> conferences(PrintWriter to);

    /** Another conference for each seed. */
    record Generated(String name, Size size, Set<Extra> extras) implements Benchmark {

        public Generated {
            extras = Set.copyOf(extras);
        }

        /** With nothing but what each one has. */
        Generated(String name, Size size) {
            this(name, size, Set.of());
        }

        @Override
        public LongFunction<Conference> conferences(PrintWriter to) {
            return seed -> ConferenceGenerator.generate(size, seed, extras).conference();
        }
    }

    /** A conference that comes with Plenum's sources, the same for all seeds. */
    record Shipped(String name, String file) implements Benchmark {
        @Override
        public LongFunction<Conference> conferences(PrintWriter to) {
            var path = ConferenceFile.findShipped(file)
                    .orElseThrow(() -> new Refusal(
                            "The conference of “%s” is not to be found.\nMaybe start in Plenum's folder, where “%s” is."
                                    .formatted(name, file)));
            return new Named(name, path).conferences(to);
        }
    }

    /** A conference that somebody has named a file of, the same for all seeds. */
    record Named(String name, Path path) implements Benchmark {
        @Override
        public LongFunction<Conference> conferences(PrintWriter to) {
            var conference = ConferenceFile.read(path, to);
            return _ -> conference;
        }
    }
}
