package org.plenum.exchange.schedule;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Room;

/**
 * A day of a programme.
 *
 * @param index from 1
 * @param rooms what happens in each room, by its name; rooms in which nothing happens are left out
 */
record ScheduleDay(
        int index, Day day, OffsetDateTime start, OffsetDateTime end, Map<String, List<ScheduleEvent>> rooms) {

    /** The days of a programme, also those without an event. */
    static List<ScheduleDay> of(Schedule schedule) {
        var conference = schedule.conference();
        var names = names(conference);
        var items = ScheduleEvent.of(schedule, names);
        var days = new ArrayList<ScheduleDay>();
        for (var day : conference.days()) {
            var rooms = new LinkedHashMap<String, List<ScheduleEvent>>();
            names.values().forEach(name -> {
                var here = items.stream()
                        .filter(item -> item.room().equals(name) && item.date().equals(day.date()))
                        .toList();
                if (!here.isEmpty()) {
                    rooms.put(name, here);
                }
            });
            days.add(new ScheduleDay(
                    days.size() + 1,
                    day,
                    day.opens().atZone(conference.timeZone()).toOffsetDateTime(),
                    day.closes().atZone(conference.timeZone()).toOffsetDateTime(),
                    rooms));
        }
        return days;
    }

    /** Rooms go by their names: where two have the same, by name and id. */
    private static Map<String, String> names(Conference conference) {
        var names = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        for (var room : conference.rooms()) {
            names.put(room.id(), taken.add(room.name()) ? room.name() : both(room));
        }
        return names;
    }

    private static String both(Room room) {
        return "%s (%s)".formatted(room.name(), room.id());
    }
}
