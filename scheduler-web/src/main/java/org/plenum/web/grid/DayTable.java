package org.plenum.web.grid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;

/**
 * A day of a timetable as a table without holes, so that the same markup serves screen, phone, print and screen reader.
 *
 * @param rooms its columns: the rooms in which something goes on that is not for all rooms
 * @param rows the stretches between every start and end
 * @param sessions all whose start belongs to this day, the earliest first: after midnight, those of an evening that goes on
 */
public record DayTable(LocalDate date, List<Room> rooms, List<Row> rows, List<Placed> sessions) {

    private static final double ROWS_OF_A_PAGE = 16;
    private static final double SMALLEST = 0.7; // smaller print is not read

    /**
     * A stretch of time in which nothing starts or ends.
     *
     * @param minor nothing starts with it, something only ends
     * @param line where CSS puts it: the head is line 1
     * @param cells those that begin here, by column
     */
    public record Row(Interval time, Height height, boolean minor, int line, List<Cell> cells) {

        /** What decides how high a row is: time has room where it is used. */
        public enum Height {
            /** By its minutes, and never less than what lies in it. */
            SESSIONS,
            /** A line. */
            BREAK,
            /** A gap. */
            NOTHING
        }

        public Row {
            cells = List.copyOf(cells);
        }

        String track() {
            return switch (height) {
                case SESSIONS -> "minmax(calc(%d*var(--min)),auto)".formatted(time.minutes());
                case BREAK -> "minmax(1.9rem,auto)";
                case NOTHING -> ".6rem";
            };
        }
    }

    public DayTable {
        rooms = List.copyOf(rooms);
        rows = List.copyOf(rows);
        sessions = List.copyOf(sessions);
    }

    /** The days of the conference, and those on which something lies though the conference does not sit. */
    public static List<DayTable> list(Conference conference, Collection<Placed> placed) {
        var dates = new TreeSet<LocalDate>();
        conference.days().forEach(day -> dates.add(day.date()));
        placed.forEach(each -> dates.add(conference.dateOf(each)));
        return dates.stream().map(date -> of(conference, date, placed)).toList();
    }

    static DayTable of(Conference conference, LocalDate date, Collection<Placed> placed) {
        var breaks = conference.findDay(date).map(Day::breaks).orElse(List.of());
        var today = placed.stream()
                .filter(each -> conference.dateOf(each).equals(date))
                .toList();
        return new DayLayout(date, conference, breaks, today).table();
    }

    /** The heights of head and rows, as CSS wants them. */
    public String tracks() {
        return rows.stream().map(Row::track).collect(Collectors.joining(" ", "auto ", ""));
    }

    /**
     * How large it is printed, so that a day keeps to one page: the more often something starts or ends, the less its
     * sessions stand side by side.
     */
    public double scaleOnPaper() {
        return Math.clamp(ROWS_OF_A_PAGE / Math.max(1, rows.size()), SMALLEST, 1);
    }
}
