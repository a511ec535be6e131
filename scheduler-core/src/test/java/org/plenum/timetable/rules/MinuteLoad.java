package org.plenum.timetable.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.rule.LoadProfile;
import org.plenum.rule.LoadRule;

/** Counts loads minute by minute: slow, and too plain to be wrong in the way in which cleverly cut spans would be. */
final class MinuteLoad {
    /** What stands before and after the date in the profile's arrays, for those who forget where the date begins. */
    private static final int STRANGE_USE = 99;

    /** A key of a load rule on one date. */
    record DayOfKey(LoadRule rule, String key, LocalDate date) {}

    /** Units that a session takes from a key on one date, and those that it would. */
    record Taken(DayOfKey day, Interval interval, int units, int wished) {}

    private MinuteLoad() {}

    static Stream<Taken> taken(LoadRule rule, Conference conference, Placed placed) {
        var demand = rule.demand(conference, placed.session());
        var wish = rule.wish(conference, placed.session());
        return Stream.concat(demand.keySet().stream(), wish.keySet().stream())
                .distinct()
                .filter(key -> rule.room(conference, key).stream()
                        .allMatch(placed.room().id()::equals))
                .flatMap(key -> dates(conference, placed)
                        .map(date -> new Taken(
                                new DayOfKey(rule, key, date),
                                placed.interval(),
                                demand.getOrDefault(key, 0),
                                wish.getOrDefault(key, 0))));
    }

    static Stream<LocalDate> dates(Conference conference, Placed placed) {
        return placed.start()
                .toLocalDate()
                .minusDays(1)
                .datesUntil(placed.end().toLocalDate().plusDays(1))
                .filter(date -> conference.wholeOf(date).overlaps(placed.interval()));
    }

    static long penalty(Conference conference, DayOfKey day, List<Taken> taken) {
        var supply = day.rule().supply(conference, day.key());
        var whole = conference.wholeOf(day.date());
        var count = (int) whole.minutes();
        var minutes = LongStream.rangeClosed(-1, count + 1)
                .map(minute -> Interval.minuteOf(whole.start()) + minute)
                .toArray();
        var use = new int[count + 2];
        var wished = new int[count + 2];
        var there = new int[count + 2];
        use[0] = STRANGE_USE;
        use[count + 1] = STRANGE_USE;
        wished[0] = STRANGE_USE;
        wished[count + 1] = STRANGE_USE;
        for (var minute = 0; minute < count; minute++) {
            var time = whole.start().plusMinutes(minute);
            there[minute + 1] = supply.at(time);
            for (var one : taken) {
                use[minute + 1] += one.interval().contains(time) ? one.units() : 0;
                wished[minute + 1] += one.interval().contains(time) ? one.wished() : 0;
            }
        }
        return day.rule().measure().penalty(new LoadProfile(minutes, use, wished, there, 1, count + 1));
    }
}
