package org.plenum.assess;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.plenum.assess.Reason.How;
import org.plenum.conference.Conference;
import org.plenum.conference.Level;
import org.plenum.conference.Placed;
import org.plenum.rule.Fact;
import org.plenum.rule.Message;
import org.plenum.rule.Rule;

/**
 * Why sessions have no place beside those that have one: the facts that keep them out, the most useful first.
 *
 * <p>A fact is named where without it the session could be somewhere. Where one or two of them leave nothing, that is all
 * there is to say; where there is no such fact, it takes several, which are named together.
 */
public final class Explanation {
    /** The most sentences about one session. */
    public static final int MOST = 5;

    private final Map<String, FactFinder> finders = new LinkedHashMap<>();
    private final ReasonSentences sentences = new ReasonSentences(this::finder);

    /**
     * Looks at what is placed, whatever that breaks.
     *
     * @param rules the catalogue, of which the hard ones count
     */
    public Explanation(Conference conference, List<? extends Rule> rules, Collection<Placed> placed) {
        rules.stream()
                .filter(rule -> rule.weight().level() == Level.HARD && rule.isUsed(conference))
                .forEach(rule -> finders.put(rule.id(), FactFinder.of(rule, conference, placed)));
    }

    /**
     * Why a session is at none of these places: at most {@value #MOST} sentences, or one about a place that is free.
     *
     * @param candidates the session at each place, the earliest first; at least one
     */
    public List<Message> of(List<Placed> candidates) {
        var blockage = blockage(candidates);
        return blockage.findFree()
                .map(free -> List.of(sentences.free(candidates.get(free))))
                .orElseGet(() -> reasons(blockage, candidates).stream()
                        .map(sentences::say)
                        .toList());
    }

    /** Whether these sentences say that a place is free. */
    public static boolean isFree(List<Message> because) {
        return !because.isEmpty() && because.getFirst().key().equals(ReasonSentences.FREE);
    }

    Blockage blockage(List<Placed> candidates) {
        var blockage = new Blockage(candidates.size());
        finders.values().forEach(finder -> finder.find(candidates, blockage));
        return blockage;
    }

    /** @param blockage of these candidates, of which none is free */
    List<Reason> reasons(Blockage blockage, List<Placed> candidates) {
        var alone = blockage.alone();
        if (alone.isEmpty()) {
            return together(blockage, candidates);
        }
        var cover = blockage.cover(alone.sequencedKeySet()).stream()
                .sorted(Comparator.comparing(fact -> !(fact instanceof Fact.Demand))) // the session itself comes first
                .toList();
        return cover.isEmpty()
                ? oneByOne(alone, candidates)
                : List.of(new Reason(
                        cover,
                        cover.stream()
                                .map(fact -> nearest(fact, alone, candidates))
                                .toList(),
                        How.EACH_LEAVES_LITTLE));
    }

    /** Each fact that alone keeps it from some places: the best of each rule before the second best of any. */
    private List<Reason> oneByOne(SequencedMap<Fact, BitSet> alone, List<Placed> candidates) {
        var ofItsRule = new HashMap<String, Integer>();
        var rank = alone.keySet().stream()
                .collect(Collectors.toMap(fact -> fact, fact -> ofItsRule.merge(fact.rule(), 1, Integer::sum)));
        var chosen = alone.keySet().stream()
                .sorted(Comparator.comparing(fact -> rank.getOrDefault(fact, 1) > 1))
                .limit(MOST)
                .collect(Collectors.toSet());
        return alone.keySet().stream()
                .filter(chosen::contains)
                .map(fact -> Reason.there(List.of(fact), nearest(fact, alone, candidates)))
                .toList();
    }

    /** The fewest facts that would have to change together, for some places that have so few. */
    private List<Reason> together(Blockage blockage, List<Placed> candidates) {
        var fewest = blockage.fewest();
        var first = fewest.firstEntry();
        if (blockage.isEverywhere(first.getKey())) {
            var place = nearest(first.getKey().getFirst(), first.getValue(), candidates);
            return List.of(new Reason(
                    first.getKey(), first.getKey().stream().map(_ -> place).toList(), How.ALL_EVERYWHERE));
        }
        return fewest.entrySet().stream()
                .limit(MOST)
                .map(each ->
                        Reason.there(each.getKey(), nearest(each.getKey().getFirst(), each.getValue(), candidates)))
                .toList();
    }

    private Placed nearest(Fact fact, Map<Fact, BitSet> places, List<Placed> candidates) {
        return nearest(fact, places.getOrDefault(fact, new BitSet()), candidates);
    }

    /** The place at which the fact falls short by the least, the earliest of them. */
    private Placed nearest(Fact fact, BitSet places, List<Placed> candidates) {
        var finder = finder(fact);
        return places.stream()
                .mapToObj(candidates::get)
                .min(Comparator.comparingLong(finder::distance))
                .orElseThrow();
    }

    private FactFinder finder(Fact fact) {
        return Optional.ofNullable(finders.get(fact.rule())).orElseThrow();
    }
}
