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
                .flatMap(crowd -> MinuteLoad.dates(conference, placed)
                        .map(date -> new Called(new DayOfCrowd(rule, crowd.getKey(), date), placed.interval(), call)));
    }

    static long penalty(Conference conference, DayOfCrowd day, List<Called> called) {
        var torn = new long[1];
        var whole = conference.wholeOf(day.date());
        day.rule().crowds(conference).getOrDefault(day.crowd(), Map.of()).forEach((member, size) -> {
            var calls = new int[(int) whole.minutes()];
            called.stream()
                    .filter(one -> one.call().crowds().contains(day.crowd())
                            || one.call().members().contains(member))
                    .forEach(one -> count(whole, one.interval(), calls));
            for (var minute : calls) {
                torn[0] += minute > size ? 1 : 0;
            }
        });
        return day.rule().penalty(torn[0]);
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
