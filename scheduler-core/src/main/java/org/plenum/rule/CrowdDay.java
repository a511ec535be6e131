package org.plenum.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;

/**
 * A crowd on one date.
 *
 * @param minutes in which members are called to more sessions than they can attend, over all members
 * @param callers those who call them then, in the order of their starts
 */
record CrowdDay(LocalDate date, long minutes, List<Placed> callers) {
    private static final CrowdRule.Call NOBODY = new CrowdRule.Call(Set.of(), Set.of());

    /** One crowd on each date on which somebody calls it or some of its members. */
    static List<CrowdDay> of(
            CrowdRule rule,
            Conference conference,
            String crowd,
            Map<String, Integer> sizes,
            Collection<Placed> placed) {
        var byDate = new TreeMap<LocalDate, SequencedMap<Placed, CrowdRule.Call>>();
        for (var one : placed) {
            var call = rule.call(conference, one.session());
            if (call.crowds().contains(crowd) || call.members().stream().anyMatch(sizes::containsKey)) {
                Takers.dates(conference, one)
                        .forEach(date -> byDate.computeIfAbsent(date, _ -> new LinkedHashMap<>())
                                .put(one, call));
            }
        }
        return of(conference, crowd, sizes, byDate);
    }

    private static List<CrowdDay> of(
            Conference conference,
            String crowd,
            Map<String, Integer> sizes,
            SortedMap<LocalDate, SequencedMap<Placed, CrowdRule.Call>> byDate) {
        var days = new ArrayList<CrowdDay>();
        byDate.forEach((date, calls) -> {
            var minutes = 0L;
            var callers = new LinkedHashSet<Placed>();
            for (var span : spans(conference.wholeOf(date), calls.keySet())) {
                var running = calls.keySet().stream()
                        .filter(caller -> caller.interval().contains(span.start()))
                        .toList();
                var torn = torn(crowd, sizes, running, calls);
                minutes += torn * span.minutes();
                callers.addAll(torn > 0 ? running : List.of());
            }
            days.add(new CrowdDay(date, minutes, inOrder(callers, calls)));
        });
        return days;
    }

    private static List<Placed> inOrder(SequencedSet<Placed> callers, SequencedMap<Placed, CrowdRule.Call> calls) {
        return calls.keySet().stream().filter(callers::contains).toList();
    }

    /** A day cut where a caller starts or ends. */
    private static List<Interval> spans(Interval day, Collection<Placed> callers) {
        var bounds = new TreeSet<>(List.of(day.start(), day.end()));
        callers.forEach(caller -> bounds.addAll(List.of(caller.start(), caller.end())));
        var spans = new ArrayList<Interval>();
        LocalDateTime from = day.start();
        for (var to : bounds.subSet(day.start(), false, day.end(), true)) {
            spans.add(new Interval(from, to));
            from = to;
        }
        return spans;
    }

    /** How many of the crowd are called to more sessions than they can attend while these run. */
    private static long torn(
            String crowd, Map<String, Integer> sizes, List<Placed> running, Map<Placed, CrowdRule.Call> calls) {
        var whole = 0;
        var alone = new HashMap<String, Integer>();
        for (var caller : running) {
            var call = calls.getOrDefault(caller, NOBODY);
            whole += call.crowds().contains(crowd) ? 1 : 0;
            call.members().forEach(member -> alone.merge(member, 1, Integer::sum));
        }
        var all = whole;
        return sizes.entrySet().stream()
                .filter(member -> all + alone.getOrDefault(member.getKey(), 0) > member.getValue())
                .count();
    }
}
