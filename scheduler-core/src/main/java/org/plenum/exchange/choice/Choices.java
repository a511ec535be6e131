package org.plenum.exchange.choice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What delegates have chosen, counted: how many of them want both of two sessions. Nobody's name is among it.
 *
 * @param delegates who have chosen anything
 * @param spread the number of pairs that so many delegates want, by the number of delegates
 * @param strongest the pairs that most delegates want, at most {@link #MOST_PAIRS}
 * @param unknown what stands where the title of a session is expected, each once
 * @param unread what stands where a tick or a rank is expected, each once; it counts as no choice
 */
public record Choices(
        int delegates,
        SortedMap<Integer, Integer> spread,
        List<Pair> strongest,
        List<UnknownTitle> unknown,
        List<String> unread) {
    /** A conference takes no more from choices: pairs that fewer delegates want hardly matter beside these. */
    public static final int MOST_PAIRS = 300;

    public Choices {
        spread = Collections.unmodifiableSortedMap(new TreeMap<>(spread));
        strongest = List.copyOf(strongest);
        unknown = List.copyOf(unknown);
        unread = List.copyOf(unread);
    }

    /**
     * Two sessions that the same delegates want.
     *
     * @param one the id of a session, and {@code other}, that of a later one of the document
     * @param heads the number of these delegates
     */
    public record Pair(String one, String other, int heads) {}

    /**
     * A title by which no session was found.
     *
     * @param meant the title of the session that was probably meant; the ids if several sessions have this title
     */
    public record UnknownTitle(String title, List<String> meant) {
        public UnknownTitle {
            meant = List.copyOf(meant);
        }
    }

    /** The number of pairs that at least so many delegates want. */
    public int pairs(int least) {
        return spread.tailMap(least).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /**
     * Counts how many delegates want both of each two sessions.
     *
     * @param wanted the numbers of the delegates who want a session, by its id, in the order of the document
     */
    static Choices of(SequencedMap<String, BitSet> wanted, List<UnknownTitle> unknown, List<String> unread) {
        var delegates = new BitSet();
        var spread = new TreeMap<Integer, Integer>();
        var pairs = new ArrayList<Pair>();
        var sessions = List.copyOf(wanted.sequencedEntrySet());
        for (var at = 0; at < sessions.size(); at++) {
            var one = sessions.get(at);
            delegates.or(one.getValue());
            for (var other : sessions.subList(at + 1, sessions.size())) {
                var heads = both(one.getValue(), other.getValue());
                if (heads > 0) {
                    spread.merge(heads, 1, Integer::sum);
                    pairs.add(new Pair(one.getKey(), other.getKey(), heads));
                }
            }
            keepStrongest(pairs); // at once: of thousands of sessions there are millions of pairs
        }
        return new Choices(delegates.cardinality(), spread, pairs, unknown, unread);
    }

    private static int both(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /** Of pairs that equally many delegates want, those of earlier sessions come first. */
    private static void keepStrongest(List<Pair> pairs) {
        pairs.sort(Comparator.comparingInt(Pair::heads).reversed());
        pairs.subList(Math.min(MOST_PAIRS, pairs.size()), pairs.size()).clear();
    }
}
