package org.plenum.web.grid;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Day.Break;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.web.grid.DayTable.Row;

/**
 * Lays out one day: first the cells across all rooms, then each room's sessions, then the breaks, then the free cells.
 */
final class DayLayout {
    private final LocalDate date;
    private final Conference conference;
    private final List<Placed> sessions;
    private final List<Break> breaks;
    private final List<LocalDateTime> times;
    private final List<Room> rooms;
    private final List<Placed> bands;
    private final Blocked.Closures closures;
    private final List<Row.Height> heights;
    private final boolean[][] taken; // by row and column
    private final List<Cell> cells = new ArrayList<>();

    DayLayout(LocalDate date, Conference conference, List<Break> breaks, Collection<Placed> placed) {
        this.date = date;
        this.conference = conference;
        this.breaks = breaks.stream()
                .filter(pause -> pause.interval().minutes() > 0)
                .sorted(Comparator.comparing(Break::interval, Interval.BY_START))
                .toList();
        sessions = placed.stream().sorted(Comparator.comparing(Placed::start)).toList();
        bands = sessions.stream().filter(this::isForAllRooms).toList();
        this.rooms = used(conference.rooms().list());
        closures = new Blocked.Closures(conference, this.breaks);
        times = times();
        taken = new boolean[Math.max(0, times.size() - 1)][this.rooms.size()];
        heights = IntStream.range(0, taken.length).mapToObj(this::height).toList();
    }

    private List<LocalDateTime> times() {
        var all = new TreeSet<LocalDateTime>();
        for (var session : sessions) {
            all.add(session.start());
            all.add(session.end());
            var occupancy = session.occupancy();
            Stream.of(occupancy.start(), occupancy.end())
                    .filter(time -> time.toLocalDate().equals(date))
                    .forEach(all::add);
        }
        for (var pause : breaks) {
            all.add(pause.interval().start());
            all.add(pause.interval().end());
        }
        closures.bounds(rooms).filter(this::isWithinSession).forEach(all::add);
        return List.copyOf(all);
    }

    /** Whether a session runs at this time: only then a closure adds a line; else the line would make an empty row. */
    private boolean isWithinSession(LocalDateTime time) {
        return sessions.stream().anyMatch(each -> each.start().isBefore(time) && time.isBefore(each.end()));
    }

    /** The rooms with sessions of their own: any other would be an empty column all day. */
    private List<Room> used(List<Room> all) {
        var single = roomsOf(sessions.stream().filter(each -> !bands.contains(each)), all);
        var any = single.isEmpty() ? roomsOf(sessions.stream(), all) : single;
        return any.isEmpty() ? all : any;
    }

    private static List<Room> roomsOf(Stream<Placed> placed, List<Room> all) {
        var ids = placed.map(each -> each.room().id()).collect(Collectors.toSet());
        return all.stream().filter(room -> ids.contains(room.id())).toList();
    }

    /** A plenary, or a social programme for everyone, with nothing beside it: a band would hide parallel sessions. */
    private boolean isForAllRooms(Placed placed) {
        var session = placed.session();
        var everyones =
                session.kind() == Session.Kind.SOCIAL && session.audience().everyone();
        return (session.kind().isPlenary() || everyones)
                && sessions.stream().noneMatch(other -> !other.equals(placed) && other.overlap(placed) > 0);
    }

    private boolean isReception(Placed placed) {
        return placed.session().kind() == Session.Kind.SOCIAL && bands.contains(placed);
    }

    DayTable table() {
        bands.forEach(band -> add(List.of(band), 0, rooms.size()));
        for (var column = 0; column < rooms.size(); column++) {
            addSessions(column);
            addBlocked(column);
        }
        breaks.forEach(this::addBreak);
        addFree();
        return new DayTable(date, rooms, rows(), sessions);
    }

    /** The sessions of a room: those that overlap share a cell, since a table cell cannot hold two. */
    private void addSessions(int column) {
        var together = new ArrayList<Placed>();
        for (var each : sessions) {
            if (!each.room().equals(rooms.get(column)) || bands.contains(each)) {
                continue;
            }
            if (!together.isEmpty() && !each.start().isBefore(spanOf(together).end())) {
                add(together, column, column + 1);
                together.clear();
            }
            together.add(each);
        }
        if (!together.isEmpty()) {
            add(together, column, column + 1);
        }
    }

    private void addBlocked(int column) {
        var room = rooms.get(column);
        var around = sessions.stream()
                .filter(each -> conference.blocks(room, each.room()))
                .toList();
        Blocked.list(
                        around,
                        taken.length,
                        this::timeOf,
                        row -> closures.during(timeOf(row), room),
                        row -> taken[row][column] || heights.get(row) == Row.Height.NOTHING)
                .forEach(each -> add(List.of(), each.by(), each.closed(), each.from(), each.to(), column, column + 1));
    }

    private static Interval spanOf(List<Placed> together) {
        var end = together.stream().map(Placed::end).max(LocalDateTime::compareTo);
        return new Interval(together.getFirst().start(), end.orElseThrow());
    }

    /** A band across neighbouring rooms that keep the break; in the other rooms, cells beside their sessions. */
    private void addBreak(Break pause) {
        var from = rowAt(pause.interval().start());
        var to = rowAt(pause.interval().end());
        Run.list(0, rooms.size(), column -> isFree(from, to, column))
                .forEach(run -> addEmpty(from, to, run.from(), run.to()));
        for (var column = 0; column < rooms.size(); column++) {
            addFreeRuns(from, to, column);
        }
    }

    private void addFree() {
        for (var row = 0; row < taken.length; row++) {
            if (heights.get(row) == Row.Height.NOTHING) {
                addEmpty(row, row + 1, 0, rooms.size());
            }
        }
        for (var column = 0; column < rooms.size(); column++) {
            addFreeRuns(0, taken.length, column);
        }
    }

    private void addFreeRuns(int from, int to, int column) {
        Run.list(from, to, row -> !taken[row][column])
                .forEach(run -> addEmpty(run.from(), run.to(), column, column + 1));
    }

    private boolean isFree(int from, int to, int column) {
        return Run.list(from, to, row -> taken[row][column]).isEmpty();
    }

    private void add(List<Placed> together, int fromColumn, int toColumn) {
        var span = spanOf(together);
        add(together, List.of(), List.of(), rowAt(span.start()), rowAt(span.end()), fromColumn, toColumn);
    }

    private void addEmpty(int from, int to, int fromColumn, int toColumn) {
        add(List.of(), List.of(), List.of(), from, to, fromColumn, toColumn);
    }

    private void add(
            List<Placed> together,
            List<Placed> blocking,
            List<Room> closed,
            int from,
            int to,
            int fromColumn,
            int toColumn) {
        var time = new Interval(times.get(from), times.get(to));
        var within =
                breaks.stream().filter(pause -> pause.interval().overlaps(time)).toList();
        cells.add(new Cell(
                together,
                blocking,
                closed,
                within,
                time,
                rooms.subList(fromColumn, toColumn),
                from + 2,
                to - from,
                fromColumn + 1));
        for (var row = from; row < to; row++) {
            for (var column = fromColumn; column < toColumn; column++) {
                taken[row][column] = true;
            }
        }
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var row = 0; row < taken.length; row++) {
            var line = row + 2;
            var own = cells.stream()
                    .filter(cell -> cell.line() == line)
                    .sorted(Comparator.comparingInt(Cell::column))
                    .toList();
            rows.add(new Row(timeOf(row), heights.get(row), isMinor(times.get(row)), line, own));
        }
        return rows;
    }

    private boolean isMinor(LocalDateTime time) {
        return sessions.stream().noneMatch(each -> each.start().equals(time))
                && breaks.stream().noneMatch(pause -> pause.interval().start().equals(time));
    }

    private Row.Height height(int row) {
        var time = timeOf(row);
        var now =
                sessions.stream().filter(each -> each.interval().overlaps(time)).toList();
        if (now.isEmpty() && breaks.stream().noneMatch(pause -> pause.interval().overlaps(time))) {
            return sessions.stream().anyMatch(each -> each.occupancy().overlaps(time))
                    ? Row.Height.BREAK
                    : Row.Height.NOTHING;
        }
        return now.stream().allMatch(this::isReception) ? Row.Height.BREAK : Row.Height.SESSIONS;
    }

    private Interval timeOf(int row) {
        return new Interval(times.get(row), times.get(row + 1));
    }

    private int rowAt(LocalDateTime time) {
        return Collections.binarySearch(times, time);
    }
}
