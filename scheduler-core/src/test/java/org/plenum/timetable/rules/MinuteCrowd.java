package org.plenum.timetable.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.rule.CrowdRule;

/** Counts crowds minute by minute and member by member: slow, and too plain to be wrong as clever counting would be. */
final class MinuteCrowd {
    private static final int MINUTES = 1440;

    /** A crowd of a crowd rule on one date. */
    record DayOfCrowd(CrowdRule rule, String crowd, LocalDate date) {}

    /** That a session calls a crowd, or some of it, on one date. */
    record Called(DayOfCrowd day, Interval interval, CrowdRule.Call call) {}

    private MinuteCrowd() {}

    static Stream<Called> called(CrowdRule rule, Conference conference, Placed placed) {
        var call = rule.call(conference, placed.session());
        return rule.crowds(conference).entrySet().stream()
                .filter(crowd -> call.crowds().contains(crowd.getKey())
                        || !Collections.disjoint(
                                call.members(), crowd.getValue().keySet()))
                .flatMap(crowd -> MinuteLoad.dates(placed)
                        .map(date -> new Called(new DayOfCrowd(rule, crowd.getKey(), date), placed.interval(), call)));
    }

    static long penalty(Conference conference, DayOfCrowd day, List<Called> called) {
        var torn = new long[1];
        day.rule().crowds(conference).getOrDefault(day.crowd(), Map.of()).forEach((member, size) -> {
            var calls = new int[MINUTES];
            called.stream()
                    .filter(one -> one.call().crowds().contains(day.crowd())
                            || one.call().members().contains(member))
                    .forEach(one -> count(day.date(), one.interval(), calls));
            for (var minute : calls) {
                torn[0] += minute > size ? 1 : 0;
            }
        });
        return day.rule().penalty(torn[0]);
    }

    private static void count(LocalDate date, Interval interval, int[] calls) {
        var midnight = Interval.minuteOf(date.atStartOfDay());
        var from = Math.max(0, Interval.minuteOf(interval.start()) - midnight);
        var to = Math.min(MINUTES, Interval.minuteOf(interval.end()) - midnight);
        for (var minute = (int) from; minute < to; minute++) {
            calls[minute]++;
        }
    }
}
