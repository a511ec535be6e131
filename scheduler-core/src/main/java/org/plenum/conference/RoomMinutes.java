package org.plenum.conference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The minutes in which all rooms together can be used on each day: counted once, since rules need them for every
 * session.
 */
final class RoomMinutes {
    private final Map<LocalDate, Long> ofDate = new HashMap<>();

    RoomMinutes(Roster<Day> days, Roster<Room> rooms) {
        var closures = rooms.stream()
                .filter(room -> !room.unavailable().isEmpty())
                .map(room -> Interval.merged(room.unavailable()))
                .toList();
        for (var day : days) {
            var slots = Interval.merged(day.timeslots());
            var open = minutes(day, slots, day.hours()) * rooms.size();
            var closed = closures.stream()
                    .flatMap(Collection::stream)
                    .filter(day.hours()::overlaps)
                    .mapToLong(closure -> minutes(day, slots, closure))
                    .sum();
            ofDate.put(day.date(), open - closed);
        }
    }

    /** The minutes of the interval that lie in timeslots, if the day has them, else those outside its breaks. */
    private static long minutes(Day day, List<Interval> slots, Interval interval) {
        return slots.isEmpty()
                ? day.sittingMinutes(interval)
                : slots.stream().mapToLong(interval::overlap).sum();
    }

    long of(Day day) {
        return ofDate.getOrDefault(day.date(), 0L);
    }

    long ofAllDays() {
        return ofDate.values().stream().mapToLong(Long::longValue).sum();
    }
}
