package org.plenum.assess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.plenum.rule.Fact;

/** Records which facts keep a session from which of its candidate places, by the indices of the places. */
final class Blockage {
    private final int places;
    private final SequencedMap<Fact, BitSet> blocked = new LinkedHashMap<>();

    /** @param places the number of candidates */
    Blockage(int places) {
        this.places = places;
    }

    void add(Fact fact, BitSet some) {
        if (!some.isEmpty()) {
            blockedBy(fact).or(some);
        }
    }

    /** The places from which a fact keeps the session; the caller may add to them. */
    BitSet blockedBy(Fact fact) {
        return blocked.computeIfAbsent(fact, _ -> new BitSet());
    }

    /** The first place from which no fact keeps the session. */
    Optional<Integer> findFree() {
        var any = new BitSet();
        blocked.values().forEach(any::or);
        var free = any.nextClearBit(0);
        return free < places ? Optional.of(free) : Optional.empty();
    }

    /**
     * Each fact with the places that would be free without it, if there are any; the facts that block most of these
     * first.
     */
    SequencedMap<Fact, BitSet> alone() {
        var once = new BitSet();
        var twice = new BitSet();
        for (var some : blocked.values()) {
            var again = (BitSet) some.clone();
            again.and(once);
            twice.or(again);
            once.or(some);
        }
        once.andNot(twice);
        var alone = new LinkedHashMap<Fact, BitSet>();
        blocked.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), intersection(each.getValue(), once)))
                .filter(each -> !each.getValue().isEmpty())
                .sorted(Comparator.comparingInt(each -> -each.getValue().cardinality()))
                .forEach(each -> alone.put(each.getKey(), each.getValue()));
        return alone;
    }

    private static BitSet intersection(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** One or two of these facts that together keep the session from every place; none where it takes more. */
    List<Fact> cover(Set<Fact> among) {
        var facts = List.copyOf(among);
        var sets = facts.stream().map(this::placesOf).toList();
        var sizes = sets.stream().mapToInt(BitSet::cardinality).toArray();
        for (var one = 0; one < sizes.length; one++) {
            if (sizes[one] == places) {
                return List.of(facts.get(one));
            }
            for (var other = one + 1; other < sizes.length; other++) {
                // nearly always the two block too few places, and that is quick to see
                if (sizes[one] + sizes[other] >= places && isEverywhere(sets.get(one), sets.get(other))) {
                    return List.of(facts.get(one), facts.get(other));
                }
            }
        }
        return List.of();
    }

    private boolean isEverywhere(BitSet one, BitSet other) {
        var both = (BitSet) one.clone();
        both.or(other);
        return both.cardinality() == places;
    }

    /** The facts that keep the session from this place. */
    List<Fact> at(int place) {
        return blocked.entrySet().stream()
                .filter(each -> each.getValue().get(place))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * For the places with the fewest facts: each set of facts with the places that it blocks, the most frequent set
     * first.
     */
    SequencedMap<List<Fact>, BitSet> fewest() {
        var counts = new int[places];
        blocked.values().forEach(some -> some.stream().forEach(place -> counts[place]++));
        var least = IntStream.of(counts).min().orElse(0);
        var sets = new LinkedHashMap<List<Integer>, BitSet>(); // by the numbers of facts, which are compared faster
        IntStream.range(0, places)
                .filter(place -> counts[place] == least)
                .forEach(place -> sets.computeIfAbsent(numbersAt(place), _ -> new BitSet())
                        .set(place));
        var sorted = new LinkedHashMap<List<Fact>, BitSet>();
        sets.values().stream()
                .sorted(Comparator.comparingInt(each -> -each.cardinality()))
                .forEach(each -> sorted.put(at(each.nextSetBit(0)), each));
        return sorted;
    }

    private List<Integer> numbersAt(int place) {
        var numbers = new ArrayList<Integer>();
        var number = 0;
        for (var some : blocked.values()) {
            if (some.get(place)) {
                numbers.add(number);
            }
            number++;
        }
        return numbers;
    }

    private BitSet placesOf(Fact fact) {
        return blocked.getOrDefault(fact, new BitSet());
    }

    /** Whether each of these facts keeps the session from every place. */
    boolean isEverywhere(List<Fact> facts) {
        return facts.stream().allMatch(fact -> placesOf(fact).cardinality() == places);
    }
}
