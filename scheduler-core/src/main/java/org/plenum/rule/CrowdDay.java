package org.plenum.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;

/**
 * A crowd on one date.
 *
 * @param minutes in which members are called to more sessions than they can attend, over all members
 * @param callers the sessions that call these members then, in the order of their starts
 */
record CrowdDay(LocalDate date, long minutes, List<Placed> callers) {
    /**
     * One crowd on each date on which a session calls it or some of its members.
     *
     * @param all the calls of each session, in the order of the starts
     */
    static List<CrowdDay> of(
            Conference conference, String crowd, Map<String, Integer> sizes, SequencedMap<Placed, CrowdRule.Call> all) {
        var byDate = new TreeMap<LocalDate, SequencedMap<Placed, CrowdRule.Call>>();
        all.forEach((one, call) -> {
            if (call.crowds().contains(crowd)
                    || sizes.keySet().stream().anyMatch(member -> call.concerns(crowd, member))) {
                LoadConsumers.dates(conference, one)
                        .forEach(date -> byDate.computeIfAbsent(date, _ -> new LinkedHashMap<>())
                                .put(one, call));
            }
        });
        return days(conference, crowd, sizes, byDate);
    }

    private static List<CrowdDay> days(
            Conference conference,
            String crowd,
            Map<String, Integer> sizes,
            SortedMap<LocalDate, SequencedMap<Placed, CrowdRule.Call>> byDate) {
        var days = new ArrayList<CrowdDay>();
        byDate.forEach((date, calls) -> {
            var minutes = 0L;
            var callers = new LinkedHashSet<Placed>();
            for (var span : spans(conference.wholeOf(date), calls.keySet())) {
                var minute = Interval.minuteOf(span.start());
                var running = calls.keySet().stream()
                        .filter(caller -> caller.startMinute() <= minute && minute < caller.endMinute())
                        .toList();
                var torn = torn(crowd, sizes, running.stream().map(calls::get).toList());
                minutes += torn.size() * span.minutes();
                running.stream()
                        .filter(caller -> torn.stream().anyMatch(member -> concerns(calls.get(caller), crowd, member)))
                        .forEach(callers::add);
            }
            days.add(new CrowdDay(date, minutes, inOrder(callers, calls)));
        });
        return days;
    }

    private static boolean concerns(CrowdRule.@Nullable Call call, String crowd, String member) {
        return call != null && call.concerns(crowd, member);
    }

    private static List<Placed> inOrder(SequencedSet<Placed> callers, SequencedMap<Placed, CrowdRule.Call> calls) {
        return calls.keySet().stream().filter(callers::contains).toList();
    }

    /** Cuts a day wherever a caller starts or ends. */
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

    /** The members of the crowd that are called to more than they can attend. */
    private static List<String> torn(String crowd, Map<String, Integer> sizes, Collection<CrowdRule.Call> calls) {
        return sizes.entrySet().stream()
                .filter(member -> CrowdRule.isOverloaded(crowd, member.getKey(), member.getValue(), calls))
                .map(Map.Entry::getKey)
                .toList();
    }
}
