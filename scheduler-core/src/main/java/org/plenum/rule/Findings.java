package org.plenum.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/**
 * Finds every broken rule by going through all placements and keys, shape by shape.
 *
 * <p>It never reads the engine's counts: so it is reliable where the two differ, and it explains any timetable, from
 * whatever source.
 */
public final class Findings {
    private final Conference conference;
    private final Scorecard scorecard;
    private final List<Placed> placed;
    private final Map<String, Placed> bySession;
    private final List<Finding> found = new ArrayList<>();

    private Findings(Conference conference, Scorecard scorecard, Collection<Placed> placed) {
        this.conference = conference;
        this.scorecard = scorecard;
        this.placed = placed.stream()
                .sorted(Comparator.comparing(Placed::start)) // keeps the given order where starts are equal
                .toList();
        this.bySession = placed.stream()
                .collect(Collectors.toUnmodifiableMap(one -> one.session().id(), one -> one));
    }

    /**
     * The findings of the rules in use about these placements.
     *
     * @param placed at most one placement of each session; sessions of the conference that are missing are unplaced
     * @return by level, then in the order of the catalogue, then by falling cost
     */
    public static List<Finding> of(Conference conference, Scorecard scorecard, Collection<Placed> placed) {
        var findings = new Findings(conference, scorecard, placed);
        var all = new ArrayList<Finding>();
        scorecard.rules().stream()
                .filter(rule -> rule.isUsed(conference))
                .forEach(rule -> all.addAll(findings.about(rule)));
        all.sort(Comparator.comparing(Finding::level));
        return List.copyOf(all);
    }

    private List<Finding> about(Rule rule) {
        found.clear();
        switch (rule) {
            case PlacementRule alone -> placed.forEach(one -> look(alone, one));
            case PairRule pairs -> look(pairs);
            case RelationRule relations -> look(relations);
            case LoadRule loads -> look(loads);
            case CrowdRule crowds -> look(crowds);
            case GroupRule<?> groups -> look(groups);
            case UnplacedRule unplaced -> look(unplaced);
        }
        found.sort(Comparator.comparingLong(Finding::penalty).reversed());
        return List.copyOf(found);
    }

    private void add(Rule rule, long penalty, Supplier<Message> message) {
        if (penalty > 0) {
            found.add(scorecard.finding(rule, penalty, message.get()));
        }
    }

    private void look(PlacementRule rule, Placed one) {
        add(
                rule,
                rule.penalty(conference, one.session(), one.start(), one.room()),
                () -> rule.message(conference, one.session(), one.start(), one.room()));
    }

    private void look(PairRule rule, Placed one, Placed other) {
        add(rule, rule.penalty(conference, one, other), () -> rule.message(conference, one, other));
    }

    private void look(PairRule rule) {
        if (rule.when() instanceof When.Order) {
            lookAtOrder(rule);
        } else if (rule.when().isInOneRoom()) {
            placed.stream()
                    .collect(Collectors.groupingBy(
                            one -> conference.areaOf(one.room()), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(inArea -> sweep(rule, inArea));
        } else {
            sweep(rule, placed);
        }
    }

    /** Few sessions must be first or last, so pairs of other sessions are skipped. */
    private void lookAtOrder(PairRule rule) {
        var owing = placed.stream()
                .map(one -> rule.candidateGroups(conference, one.session()).isEmpty())
                .toList();
        var all = IntStream.range(0, placed.size()).toArray();
        var few = IntStream.of(all).filter(owing::get).toArray();
        for (var one : all) {
            for (var other : owing.get(one) ? all : few) {
                if (one < other) {
                    look(rule, placed.get(one), placed.get(other));
                }
            }
        }
    }

    /** Evaluates each pair whose later session starts early enough to matter, and skips all pairs beyond. */
    private void sweep(PairRule rule, List<Placed> byStart) {
        var reach = rule.when().reach(conference);
        for (var i = 0; i < byStart.size(); i++) {
            var one = byStart.get(i);
            var until = one.endMinute() + reach;
            for (var j = i + 1; j < byStart.size(); j++) {
                var other = byStart.get(j);
                if (other.startMinute() >= until) {
                    break;
                }
                if (rule.concerns(conference, one.session(), other.session())) {
                    look(rule, one, other);
                }
            }
        }
    }

    private void look(RelationRule rule) {
        for (var relation : conference.relations()) {
            if (rule.concerns(relation)) {
                var there = relation.sessions().stream()
                        .filter(bySession::containsKey)
                        .map(bySession::get)
                        .toList();
                add(
                        rule,
                        rule.penaltyWithPoints(conference, relation, there),
                        () -> rule.message(conference, relation, there));
            }
        }
    }

    private void look(LoadRule rule) {
        LoadConsumers.of(rule, conference, placed).forEach((key, byDate) -> {
            var supply = rule.supply(conference, key);
            byDate.forEach((date, takers) -> {
                var day = LoadProfile.of(conference.wholeOf(date), supply, takers);
                add(rule, rule.measure().penalty(day), () -> rule.message(conference, key, day, all(byDate)));
            });
        });
    }

    /** Each session once, even if it runs on two dates. */
    private static List<Placed> all(SortedMap<LocalDate, SequencedMap<Placed, LoadProfile.Units>> byDate) {
        return byDate.values().stream()
                .flatMap(takers -> takers.keySet().stream())
                .distinct()
                .toList();
    }

    private void look(CrowdRule rule) {
        var calls = new LinkedHashMap<Placed, CrowdRule.Call>();
        placed.forEach(one -> calls.put(one, rule.call(conference, one.session())));
        rule.crowds(conference)
                .forEach((crowd, sizes) -> CrowdDay.of(conference, crowd, sizes, calls)
                        .forEach(day -> add(
                                rule,
                                rule.penalty(day.minutes()),
                                () -> rule.message(conference, crowd, day.date(), day.minutes(), day.callers()))));
    }

    private <I extends Comparable<I>> void look(GroupRule<I> rule) {
        var amounts = new TreeMap<String, SortedMap<I, Long>>();
        var members = new TreeMap<String, List<Placed>>();
        for (var one : placed) {
            var shares = rule.shares(conference, one);
            for (var share : shares) {
                amounts.computeIfAbsent(share.key(), _ -> new TreeMap<>())
                        .merge(share.item(), (long) share.amount(), Math::addExact);
            }
            shares.stream()
                    .map(GroupRule.Share::key)
                    .distinct()
                    .forEach(key ->
                            members.computeIfAbsent(key, _ -> new ArrayList<>()).add(one));
        }
        members.forEach((key, group) -> {
            var sums = ItemSums.of(amounts.getOrDefault(key, Collections.emptySortedMap()));
            add(
                    rule,
                    rule.penalty(conference, key, sums),
                    () -> rule.message(conference, key, sums, List.copyOf(group)));
        });
    }

    private void look(UnplacedRule rule) {
        for (Session session : conference.sessions()) {
            if (!bySession.containsKey(session.id())) {
                add(rule, rule.penalty(conference, session), () -> rule.message(conference, session));
            }
        }
    }
}
