package org.plenum.exchange.listing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.exchange.sheets.Cell;
import org.plenum.exchange.sheets.NewSheet;
import org.plenum.exchange.sheets.NewSheet.Merged;
import org.plenum.exchange.sheets.Row;
import org.plenum.exchange.table.Titles;
import org.plenum.timetable.event.Event;
import org.plenum.timetable.event.Event.State;

/** The sheet of a day: rooms across, time down; what has nothing beside it and is for all takes the whole width. */
final class DayGrid {
    private final LocalDate date;
    private final Titles titles;
    private final List<Placed> placed;
    private final List<Room> rooms;
    private final List<LocalDateTime> times;

    DayGrid(Conference conference, LocalDate date, List<Event> events, Titles titles) {
        this.date = date;
        this.titles = titles;
        placed = events.stream()
                .filter(event -> event.state() != State.CANCELLED)
                .filter(event -> event.conference().dateOf(event.placed()).equals(date))
                .map(Event::placed)
                .toList();
        rooms = conference.rooms().stream()
                .filter(room ->
                        placed.stream().anyMatch(each -> each.room().id().equals(room.id())))
                .toList();
        times = placed.stream()
                .flatMap(each -> Stream.of(each.start(), each.end()))
                .distinct()
                .sorted()
                .toList();
    }

    boolean isEmpty() {
        return rooms.isEmpty();
    }

    NewSheet sheet() {
        var cells = new ArrayList<TreeMap<Integer, Cell>>();
        times.forEach(time -> {
            var row = new TreeMap<Integer, Cell>();
            row.put(0, new Cell.Text(time.toLocalTime().toString()));
            cells.add(row);
        });
        var merged = new ArrayList<Merged>();
        for (var each : placed) {
            var top = times.indexOf(each.start());
            var bottom = times.indexOf(each.end()) - 1;
            var isWide = each.session().kind().isPlenary() && isAlone(each);
            var column = column(each.room());
            var start = isWide ? 1 : column;
            cells.get(top).merge(start, new Cell.Text(text(each, isWide)), DayGrid::both);
            merged.add(new Merged(top + 2, start, bottom + 2, isWide ? rooms.size() : column));
        }
        var rows = new ArrayList<Row>();
        cells.forEach(row -> rows.add(new Row(rows.size() + 2, row)));
        var columns = Stream.concat(
                        Stream.of(titles.text("listing.time")), rooms.stream().map(Room::name))
                .map(NewSheet::column)
                .toList();
        return new NewSheet(date.toString(), columns, rows, titles.isRightToLeft(), apart(merged));
    }

    private int column(Room room) {
        return 1 + rooms.stream().map(Room::id).toList().indexOf(room.id());
    }

    private boolean isAlone(Placed one) {
        return placed.stream().allMatch(other -> other.session().equals(one.session()) || one.overlap(other) == 0);
    }

    private static String text(Placed placed, boolean isWide) {
        var times = "%s–%s".formatted(clock(placed.start()), clock(placed.end()));
        return "%s\n%s%s"
                .formatted(
                        placed.session().title(),
                        times,
                        isWide ? ", " + placed.room().name() : "");
    }

    private static String clock(LocalDateTime time) {
        LocalTime clock = time.toLocalTime();
        return String.format(Locale.ROOT, "%02d:%02d", clock.getHour(), clock.getMinute());
    }

    /** Two sessions in one room at once: a conflict, which is shown. */
    private static Cell both(Cell one, Cell other) {
        return new Cell.Text(((Cell.Text) one).text() + "\n\n" + ((Cell.Text) other).text());
    }

    /** Spreadsheets refuse a file in which merged cells overlap: of those that do, the first remains. */
    private static List<Merged> apart(List<Merged> all) {
        var apart = new ArrayList<Merged>();
        all.stream()
                .filter(one -> apart.stream().noneMatch(other -> overlap(one, other)))
                .forEach(apart::add);
        return apart;
    }

    private static boolean overlap(Merged one, Merged other) {
        return one.top() <= other.bottom()
                && other.top() <= one.bottom()
                && one.start() <= other.end()
                && other.start() <= one.end();
    }
}
