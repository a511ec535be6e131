package org.plenum.timetable.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.rule.CrowdRule;

/** Counts crowds minute by minute and member by member: slow, and too plain to be wrong as clever counting would be. */
final class MinuteCrowd {
    /** A crowd of a crowd rule on one date. */
    record DayOfCrowd(CrowdRule rule, String crowd, LocalDate date) {}

    /** That a session calls a crowd, or some of it, on one date. */
    record Called(DayOfCrowd day, Interval interval, CrowdRule.Call call) {}

    private MinuteCrowd() {}

    static Stream<Called> called(CrowdRule rule, Conference conference, Placed placed) {
        var call = rule.call(conference, placed.session());
        return rule.crowds(conference).entrySet().stream()
                .filter(crowd ->
                        crowd.getValue().keySet().stream().anyMatch(member -> call.concerns(crowd.getKey(), member)))
                .flatMap(crowd -> MinuteLoad.dates(conference, placed)
                        .map(date -> new Called(new DayOfCrowd(rule, crowd.getKey(), date), placed.interval(), call)));
    }

    static long penalty(Conference conference, DayOfCrowd day, List<Called> called) {
        var torn = new long[1];
        var whole = conference.wholeOf(day.date());
        day.rule().crowds(conference).getOrDefault(day.crowd(), Map.of()).forEach((member, size) -> {
            var length = (int) whole.minutes();
            var unattended = new int[length];
            var busy = new int[length];
            called.stream()
                    .filter(one -> (one.call().crowds().contains(day.crowd())
                                    || one.call().members().contains(member))
                            && !one.call().engaged().containsValue(member))
                    .forEach(one -> count(whole, one.interval(), unattended));
            for (var person : delegates(called, member)) {
                var theirs = new int[length];
                called.stream()
                        .filter(one -> one.call().engaged().containsKey(person))
                        .forEach(one -> count(whole, one.interval(), theirs));
                for (var minute = 0; minute < length; minute++) {
                    busy[minute] += theirs[minute] > 0 ? 1 : 0;
                }
            }
            for (var minute = 0; minute < length; minute++) {
                torn[0] += unattended[minute] > Math.max(0, size - busy[minute]) ? 1 : 0;
            }
        });
        return day.rule().penalty(torn[0]);
    }

    private static Set<String> delegates(List<Called> called, String member) {
        return called.stream()
                .flatMap(one -> one.call().engaged().entrySet().stream())
                .filter(each -> each.getValue().equals(member))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void count(Interval whole, Interval interval, int[] calls) {
        var beginning = Interval.minuteOf(whole.start());
        var from = Math.max(0, Interval.minuteOf(interval.start()) - beginning);
        var to = Math.min(whole.minutes(), Interval.minuteOf(interval.end()) - beginning);
        for (var minute = (int) from; minute < to; minute++) {
            calls[minute]++;
        }
    }
}
