package org.plenum.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.Aspect;
import org.plenum.rule.Fact;
import org.plenum.rule.LoadProfile;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Message;

/**
 * Of what there is too little while the session would run.
 *
 * <p>What is short is short from moment to moment: so nobody is asked about but those who run then.
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
            var aspect = rule.room(conference, key).isPresent() ? Aspect.PLACE : Aspect.START;
            blockage.add(
                    new Fact.Shortage(rule.id(), key),
                    candidates.those(aspect, one -> takes(key, one) && isShort(key, one, takers(key))));
        }
    }

    private boolean takes(String key, Placed one) {
        return rule.room(conference, key)
                .filter(room -> !room.equals(one.room().id()))
                .isEmpty();
    }

    private List<Placed> takers(String key) {
        return takers.getOrDefault(key, List.of());
    }

    private boolean isShort(String key, Placed candidate, List<Placed> takers) {
        var beside = beside(candidate, takers);
        return dates(candidate)
                .anyMatch(date -> penalty(key, date, and(candidate, beside)) > penalty(key, date, beside));
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

    private long penalty(String key, LocalDate date, List<Placed> takers) {
        return rule.penalty(conference, key, profile(key, date, takers));
    }

    private LoadProfile profile(String key, LocalDate date, List<Placed> takers) {
        var units = new LinkedHashMap<Placed, LoadProfile.Units>();
        takers.forEach(taker -> units.put(taker, units(key, taker)));
        return LoadProfile.of(conference.wholeOf(date), rule.supply(conference, key), units);
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
        var key = key(fact);
        var takers = and(candidate, beside(candidate, takers(key)));
        var date = dates(candidate)
                .max(Comparator.comparingLong(each -> penalty(key, each, takers)))
                .orElseThrow();
        return rule.message(conference, key, profile(key, date, takers), takers);
    }

    @Override
    public Blame blame(Fact fact, Placed candidate) {
        var beside = beside(candidate, takers(key(fact)));
        return new Blame(beside.stream().map(Placed::session).toList(), candidate.interval(), candidate.room());
    }

    private static String key(Fact fact) {
        return ((Fact.Shortage) fact).key();
    }
}
