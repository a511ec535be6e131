package org.plenum.assess;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.Fact;
import org.plenum.rule.LoadProfile;
import org.plenum.rule.LoadRule;
import org.plenum.rule.Message;

/**
 * Of what there is too little while the session would run.
 *
 * <p>What is short is short from moment to moment: so nobody is asked about but those who run then.
 */
record LoadFacts(LoadRule rule, Conference conference, Collection<Placed> placed) implements FactFinder {

    @Override
    public void find(List<Placed> candidates, Blockage blockage) {
        for (var key : rule.keys(conference, candidates.getFirst().session())) {
            blockage.add(new Fact.Shortage(rule.id(), key), blockedBy(key, candidates));
        }
    }

    private BitSet blockedBy(String key, List<Placed> candidates) {
        var takers = takers(key);
        var room = rule.room(conference, key);
        var byStart = new HashMap<LocalDateTime, Boolean>();
        var blocked = new BitSet();
        for (var index = 0; index < candidates.size(); index++) {
            var one = candidates.get(index);
            var takes = room.isEmpty() || room.get().equals(one.room().id());
            if (takes && byStart.computeIfAbsent(one.start(), _ -> isShort(key, one, takers))) {
                blocked.set(index);
            }
        }
        return blocked;
    }

    private List<Placed> takers(String key) {
        return placed.stream()
                .filter(other -> rule.keys(conference, other).contains(key))
                .toList();
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
