package org.plenum.web.grid;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
 * @param rooms its columns: the rooms with sessions that are not for all rooms
 * @param rows the times between every start and end
 * @param sessions all whose start belongs to this day, the earliest first, also those of an evening that goes on after
 *     midnight
 */
public record DayTable(LocalDate date, List<Room> rooms, List<Row> rows, List<Placed> sessions) {

    private static final double ROWS_OF_A_PAGE = 19;
    private static final double ROOMS_OF_A_PAGE = 10; // in more, words are broken into more lines
    private static final double SMALLEST = 0.7; // nobody can read smaller print
    private static final double LARGEST = 1.15; // else the columns get too narrow for their words

    /**
     * A time in which nothing starts or ends.
     *
     * @param minor whether no session starts with it, but one ends
     * @param line its CSS grid line: the head is line 1
     * @param cells those that begin here, by column
     */
    public record Row(Interval time, Height height, boolean minor, int line, List<Cell> cells) {

        /** How the height of a row is computed: a row with sessions grows with its minutes. */
        public enum Height {
            /** Proportional to its minutes, and at least the height of its contents. */
            SESSIONS,
            /** One line of text. */
            BREAK,
            /** A small gap. */
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

    /** The days of the conference, and further days on which the timetable has sessions. */
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

    /** The row of a moment: the last that has begun, before the first the first; empty if there are no rows. */
    public Optional<Row> at(LocalDateTime moment) {
        return rows.reversed().stream()
                .filter(row -> !row.time().start().isAfter(moment))
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    /** The heights of head and rows, in CSS. */
    public String tracks() {
        return rows.stream().map(Row::track).collect(Collectors.joining(" ", "max-content ", ""));
    }

    /**
     * The scale in print that keeps a day on one page: a day with more starts and ends has more rows, one in many rooms
     * has narrow columns, and both are scaled down more.
     */
    public double scaleOnPaper() {
        var full = rows.size() * Math.max(1, rooms.size() / ROOMS_OF_A_PAGE);
        return Math.clamp(ROWS_OF_A_PAGE / Math.max(1, full), SMALLEST, LARGEST);
    }
}
