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
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.assess.LeftOutReason.How;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.ScoreLevel;
import org.plenum.rule.Fact;
import org.plenum.rule.Message;
import org.plenum.rule.PlacementRule;
import org.plenum.rule.Rule;

/**
 * Explains why sessions have no place beside those that have one: the facts that keep them out, the most useful first.
 *
 * <p>It names a fact where, without that fact, the session could have some place. Where one or two such facts block
 * every place, it names only these. Where there is no such fact, several must change together, and it names them
 * together.
 */
public final class Explanation {
    /** The most sentences about one session. */
    public static final int MOST = 5;

    private final Conference conference;
    private final Collection<Placed> placed;
    private final SequencedMap<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, FactFinder> finders = new HashMap<>(); // some are expensive, and are made when needed
    private final ReasonSentences sentences = new ReasonSentences(this::finder);

    /**
     * Evaluates sessions beside what is placed, even where that breaks rules.
     *
     * @param catalogue the rules; only hard ones count
     */
    public Explanation(Conference conference, List<? extends Rule> catalogue, Collection<Placed> placed) {
        this.conference = conference;
        this.placed = placed;
        catalogue.stream()
                .filter(rule -> rule.weight().level() == ScoreLevel.HARD && rule.isUsed(conference))
                .sorted(Comparator.comparing(FactFinder::isExpensive))
                .forEach(rule -> rules.put(rule.id(), rule));
    }

    /**
     * Why a session has none of these places: at most {@value #MOST} sentences, or one about a place that is free.
     *
     * @param places the session at each place, the earliest first; at least one
     * @param isOver whether there is no time left
     * @return empty where the time ran out first
     */
    public Optional<List<Message>> find(List<Placed> places, BooleanSupplier isOver) {
        var candidates = new Candidates(places);
        return blockage(candidates, _ -> true, isOver)
                .map(blockage -> blockage.findFree()
                        .map(free -> List.of(sentences.free(candidates.get(free))))
                        .orElseGet(() -> said(reasons(blockage, candidates))));
    }

    /**
     * Why a session has none of these places even if it were alone, where that is so; much cheaper to compute.
     *
     * @param places the session at each place, the earliest first; at least one
     */
    public List<Message> findCertain(List<Placed> places) {
        var candidates = new Candidates(places);
        return blockage(candidates, PlacementRule.class::isInstance, () -> false)
                .filter(blockage -> blockage.findFree().isEmpty())
                .map(blockage -> reasons(blockage, candidates))
                .filter(reasons -> reasons.getFirst().how() != How.ALL_THERE) // other sessions may be there
                .map(this::said)
                .orElse(List.of());
    }

    /** What keeps a session from one place; empty if no hard rule does. */
    public List<Obstacle> obstacles(Placed place) {
        var candidates = new Candidates(List.of(place));
        return blockage(candidates, _ -> true, () -> false)
                .filter(blockage -> blockage.findFree().isEmpty())
                .map(blockage -> reasons(blockage, candidates).getFirst().facts().stream())
                .orElse(Stream.empty())
                .map(fact -> Obstacle.of(finder(fact), fact, place))
                .toList();
    }

    private List<Message> said(List<LeftOutReason> reasons) {
        return reasons.stream().map(sentences::say).toList();
    }

    /** Whether these sentences say that a place is free. */
    public static boolean isFree(List<Message> because) {
        return !because.isEmpty() && because.getFirst().key().equals(ReasonSentences.FREE);
    }

    /** The facts of the accepted rules against the candidates; empty where the time ran out first. */
    Optional<Blockage> blockage(Candidates candidates, Predicate<Rule> asked, BooleanSupplier isOver) {
        var blockage = new Blockage(candidates.size());
        for (var rule : rules.sequencedValues()) {
            if (isOver.getAsBoolean()) {
                return Optional.empty();
            }
            if (asked.test(rule)) {
                finder(rule.id()).find(candidates, blockage);
            }
        }
        return Optional.of(blockage);
    }

    /** @param blockage of these candidates, of which none is free */
    List<LeftOutReason> reasons(Blockage blockage, Candidates candidates) {
        var alone = blockage.alone();
        if (alone.isEmpty()) {
            return together(blockage, candidates);
        }
        var cover = blockage.cover(alone.sequencedKeySet()).stream()
                .sorted(Comparator.comparing(fact -> !(fact instanceof Fact.Demand))) // demands come first
                .toList();
        return cover.isEmpty()
                ? oneByOne(alone, candidates)
                : List.of(new LeftOutReason(
                        cover,
                        cover.stream()
                                .map(fact -> nearest(fact, alone, candidates))
                                .toList(),
                        How.EACH_LEAVES_LITTLE));
    }

    /**
     * One reason for each fact that alone keeps the session from some places: the best of each rule before the second
     * best of any.
     */
    private List<LeftOutReason> oneByOne(SequencedMap<Fact, BitSet> alone, Candidates candidates) {
        var ofItsRule = new HashMap<String, Integer>();
        var rank = alone.keySet().stream()
                .collect(Collectors.toMap(fact -> fact, fact -> ofItsRule.merge(fact.rule(), 1, Integer::sum)));
        var chosen = alone.keySet().stream()
                .sorted(Comparator.comparing(fact -> rank.getOrDefault(fact, 1) > 1))
                .limit(MOST)
                .collect(Collectors.toSet());
        return alone.keySet().stream()
                .filter(chosen::contains)
                .map(fact -> LeftOutReason.there(List.of(fact), nearest(fact, alone, candidates)))
                .toList();
    }

    /** The smallest sets of facts that would have to change together, each with its places. */
    private List<LeftOutReason> together(Blockage blockage, Candidates candidates) {
        var fewest = blockage.fewest();
        var first = fewest.firstEntry();
        if (blockage.isEverywhere(first.getKey())) {
            var place = nearest(first.getKey().getFirst(), first.getValue(), candidates);
            return List.of(new LeftOutReason(
                    first.getKey(), first.getKey().stream().map(_ -> place).toList(), How.ALL_EVERYWHERE));
        }
        return fewest.entrySet().stream()
                .limit(MOST)
                .map(each -> LeftOutReason.there(
                        each.getKey(), nearest(each.getKey().getFirst(), each.getValue(), candidates)))
                .toList();
    }

    private Placed nearest(Fact fact, Map<Fact, BitSet> places, Candidates candidates) {
        return nearest(fact, places.getOrDefault(fact, new BitSet()), candidates);
    }

    /** The place where the fact falls short by the least; of several, the earliest. */
    private Placed nearest(Fact fact, BitSet places, Candidates candidates) {
        var finder = finder(fact);
        return places.stream()
                .mapToObj(candidates::get)
                .min(Comparator.comparingLong(finder::distance))
                .orElseThrow();
    }

    private FactFinder finder(Fact fact) {
        return finder(fact.rule());
    }

    private FactFinder finder(String rule) {
        return finders.computeIfAbsent(
                rule, id -> FactFinder.of(Optional.ofNullable(rules.get(id)).orElseThrow(), conference, placed));
    }
}
