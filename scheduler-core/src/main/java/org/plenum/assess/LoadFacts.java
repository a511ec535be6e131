package org.plenum.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Resource;
import org.plenum.rule.Fact;
import org.plenum.rule.LoadProfile;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Message;
import org.plenum.rule.PlacePart;
import org.plenum.rule.Supply;

/**
 * Finds what is short while the session would run.
 *
 * <p>A shortage depends only on the sessions that run at the same moment, so only these are examined.
 */
final class LoadFacts implements FactFinder {
    private final LoadRule rule;
    private final Conference conference;
    private final Map<String, List<Placed>> takers = new HashMap<>();

    LoadFacts(LoadRule rule, Conference conference, Collection<Placed> placed) {
        this.rule = rule;
        this.conference = conference;
        for (var one : placed) {
            rule.keys(conference, one)
                    .forEach(key ->
                            takers.computeIfAbsent(key, _ -> new ArrayList<>()).add(one));
        }
    }

    @Override
    public void find(Candidates candidates, Blockage blockage) {
        for (var key : rule.keys(conference, candidates.session())) {
            var part = rule.room(conference, key).isPresent() ? PlacePart.PLACE : PlacePart.START;
            candidates.oneOfEach(part).forEach(index -> {
                for (var fact : facts(key, candidates.get(index))) {
                    candidates.addAlike(part, index, blockage.blockedBy(fact));
                }
            });
        }
    }

    /**
     * One absence without which the supply suffices, else all absences if it suffices without them, else the shortage;
     * none where the supply suffices.
     */
    private List<Fact> facts(String key, Placed candidate) {
        var takers = takers(key);
        if (!takes(key, candidate) || !isShort(key, candidate, takers, List.of())) {
            return List.of();
        }
        var absences = absences(key, candidate);
        return absences.stream()
                .map(List::of)
                .filter(one -> !isShort(key, candidate, takers, one))
                .findFirst()
                .or(() -> Optional.of(absences).filter(all -> !isShort(key, candidate, takers, all)))
                .<List<Fact>>map(List::copyOf)
                .orElseGet(() -> List.of(new Fact.Shortage(rule.id(), key)));
    }

    /** The absences while the session would run. */
    private List<Fact.Absence> absences(String key, Placed candidate) {
        return rule.resources(conference, key).stream()
                .flatMap(resource -> resource.unavailable().stream()
                        .filter(candidate.interval()::overlaps)
                        .map(away -> new Fact.Absence(rule.id(), resource, away)))
                .toList();
    }

    private boolean takes(String key, Placed one) {
        return rule.room(conference, key)
                .filter(room -> !room.equals(one.room().id()))
                .isEmpty();
    }

    private List<Placed> takers(String key) {
        return takers.getOrDefault(key, List.of());
    }

    /** @param lifted absences that do not count */
    private boolean isShort(String key, Placed candidate, List<Placed> takers, List<Fact.Absence> lifted) {
        var supply = supply(key, lifted);
        var beside = beside(candidate, takers);
        return dates(candidate)
                .anyMatch(date ->
                        penalty(key, date, and(candidate, beside), supply) > penalty(key, date, beside, supply));
    }

    private Supply supply(String key, List<Fact.Absence> lifted) {
        return lifted.isEmpty()
                ? rule.supply(conference, key)
                : Supply.of(rule.resources(conference, key).stream()
                        .map(resource -> without(lifted, resource))
                        .toList());
    }

    private static Resource without(List<Fact.Absence> lifted, Resource resource) {
        return resource.withUnavailable(resource.unavailable().stream()
                .filter(away -> lifted.stream()
                        .noneMatch(fact ->
                                fact.of().equals(resource) && fact.when().equals(away)))
                .toList());
    }

    private static List<Placed> beside(Placed candidate, List<Placed> takers) {
        return takers.stream()
                .filter(other -> other.interval().overlaps(candidate.interval()))
                .toList();
    }

    private static List<Placed> and(Placed candidate, List<Placed> beside) {
        return Stream.concat(beside.stream(), Stream.of(candidate))
                .sorted(Comparator.comparing(Placed::start))
                .toList();
    }

    private Stream<LocalDate> dates(Placed one) {
        return Stream.of(conference.dateOf(one), conference.dateOf(one.end().minusMinutes(1)))
                .distinct();
    }

    private long penalty(String key, LocalDate date, List<Placed> takers, Supply supply) {
        return rule.measure().penalty(profile(key, date, takers, supply));
    }

    private LoadProfile profile(String key, LocalDate date, List<Placed> takers, Supply supply) {
        var units = new LinkedHashMap<Placed, LoadProfile.Units>();
        takers.forEach(taker -> units.put(taker, units(key, taker)));
        return LoadProfile.of(conference.wholeOf(date), supply, units);
    }

    private LoadProfile.Units units(String key, Placed taker) {
        return new LoadProfile.Units(
                units(rule.demand(conference, taker.session()), key),
                units(rule.wish(conference, taker.session()), key));
    }

    private static int units(Map<String, Integer> byKey, String key) {
        return byKey.getOrDefault(key, 0);
    }

    @Override
    public Message finding(Fact fact, Placed candidate) {
        var key = key(fact, candidate);
        var supply = rule.supply(conference, key);
        var takers = and(candidate, beside(candidate, takers(key)));
        var date = dates(candidate)
                .max(Comparator.comparingLong(each -> penalty(key, each, takers, supply)))
                .orElseThrow();
        return rule.message(conference, key, profile(key, date, takers, supply), takers);
    }

    @Override
    public Cause blame(Fact fact, Placed candidate) {
        if (fact instanceof Fact.Absence absence) {
            return new Cause(List.of(absence.of()), absence.when(), candidate.room());
        }
        var beside = beside(candidate, takers(key(fact, candidate)));
        return new Cause(beside.stream().map(Placed::session).toList(), candidate.interval(), candidate.room());
    }

    private String key(Fact fact, Placed candidate) {
        return fact instanceof Fact.Shortage shortage
                ? shortage.key()
                : rule.keys(conference, candidate.session()).stream()
                        .filter(key -> rule.resources(conference, key).contains(((Fact.Absence) fact).of()))
                        .findFirst()
                        .orElseThrow();
    }
}
