package org.plenum.web.find;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Subject;

/**
 * What of one kind was found, the best first.
 *
 * @param kind page, session, person, delegation or room
 */
public record Found(String kind, List<Hit> hits) {
    private static final int SHOWN = 8; // more nobody reads before typing another letter

    /** Something that was found. */
    public record Hit(Subject subject, int rank) {}

    public Found {
        hits = List.copyOf(hits);
    }

    static Optional<Found> of(String kind, Stream<Entry> entries, Query query) {
        var hits = entries.flatMap(entry -> query.rank(entry.subject().name(), entry.others()).stream()
                        .mapToObj(rank -> new Hit(entry.subject(), rank)))
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparing(hit -> hit.subject().name(), Query.BY_NAME))
                .toList();
        return hits.isEmpty() ? Optional.empty() : Optional.of(new Found(kind, hits));
    }

    /** How near the best of them is to what was typed. */
    int best() {
        return hits.getFirst().rank();
    }

    /** Those that are shown at first. */
    public List<Hit> first() {
        return hits.stream().limit(SHOWN).toList();
    }

    /** Whether there are more than those. */
    public boolean isLong() {
        return hits.size() > SHOWN;
    }
}
