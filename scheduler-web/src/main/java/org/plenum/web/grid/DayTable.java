package org.plenum.web.grid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;

/**
 * A day of a timetable as a table without holes, so that the same markup serves screen, phone, print and screen reader.
 *
 * @param rooms its columns: the rooms in which something goes on that is not for all rooms
 * @param rows the stretches between every start and end
 * @param sessions all that starts on this day, the earliest first
 */
public record DayTable(LocalDate date, List<Room> rooms, List<Row> rows, List<Placed> sessions) {

    public DayTable {
        rooms = List.copyOf(rooms);
        rows = List.copyOf(rows);
        sessions = List.copyOf(sessions);
    }

    /** The days of the conference, and those on which something lies though the conference does not sit. */
    public static List<DayTable> list(Conference conference, Collection<Placed> placed) {
        var dates = new TreeSet<LocalDate>();
        conference.days().forEach(day -> dates.add(day.date()));
        placed.forEach(each -> dates.add(each.date()));
        return dates.stream().map(date -> of(conference, date, placed)).toList();
    }

    static DayTable of(Conference conference, LocalDate date, Collection<Placed> placed) {
        var breaks = conference.findDay(date).map(Day::breaks).orElse(List.of());
        var today = placed.stream().filter(each -> each.date().equals(date)).toList();
        return new DayLayout(date, conference.rooms().list(), breaks, today).table();
    }

    /** The heights of head and rows, as CSS wants them. */
    public String tracks() {
        return rows.stream().map(Row::track).collect(Collectors.joining(" ", "auto ", ""));
    }
}
