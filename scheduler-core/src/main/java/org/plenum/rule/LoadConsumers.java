package org.plenum.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;

/** Which sessions run on which date. */
final class LoadConsumers {

    private LoadConsumers() {}

    /** The sessions that take from the keys of a load rule, or wish to, by key and date. */
    static SortedMap<String, SortedMap<LocalDate, SequencedMap<Placed, LoadProfile.Units>>> of(
            LoadRule rule, Conference conference, Collection<Placed> placed) {
        var byKey = new TreeMap<String, SortedMap<LocalDate, SequencedMap<Placed, LoadProfile.Units>>>();
        for (var one : placed) {
            var demand = rule.demand(conference, one.session());
            var wish = rule.wish(conference, one.session());
            for (var key : rule.keys(conference, one)) {
                var units = new LoadProfile.Units(demand.getOrDefault(key, 0), wish.getOrDefault(key, 0));
                var byDate = byKey.computeIfAbsent(key, _ -> new TreeMap<>());
                dates(conference, one)
                        .forEach(date -> byDate.computeIfAbsent(date, _ -> new LinkedHashMap<>())
                                .put(one, units));
            }
        }
        return byKey;
    }

    /** The dates on which it runs: two dates if it runs past midnight. */
    static Stream<LocalDate> dates(Conference conference, Placed placed) {
        return conference
                .dateOf(placed)
                .datesUntil(conference.dateOf(placed.end().minusMinutes(1)).plusDays(1));
    }
}
