package org.plenum.exchange.listing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Person;
import org.plenum.conference.Session;
import org.plenum.exchange.sheets.Cell;
import org.plenum.exchange.sheets.NewSheet;
import org.plenum.exchange.sheets.Row;
import org.plenum.exchange.table.LanguageNames;
import org.plenum.exchange.table.Titles;
import org.plenum.timetable.event.Event;
import org.plenum.timetable.event.Event.State;

/** The sheet with a row for each session that has a place or has lost it. */
record SessionRows(List<Event> events, Titles titles) {
    private static final List<String> COLUMNS = List.of(
            "column.date",
            "column.start",
            "column.end",
            "column.room",
            "column.session-title",
            "column.kind",
            "column.track",
            "listing.speakers",
            "column.interpretation",
            "column.audience-regions",
            "listing.state");

    NewSheet sheet() {
        var rows = new ArrayList<Row>();
        for (var event : events) {
            rows.add(new Row(rows.size() + 2, cells(event)));
        }
        var columns = COLUMNS.stream().map(titles::text).map(NewSheet::column).toList();
        return NewSheet.of(titles.text("listing.timetable"), columns, rows, titles.isRightToLeft());
    }

    private TreeMap<Integer, Cell> cells(Event event) {
        var conference = event.conference();
        var session = event.session();
        var placed = event.placed();
        var date = conference.dateOf(placed);
        var midnight = date.atStartOfDay();
        var all = List.of(
                Cell.date(date),
                Cell.time(ChronoUnit.MINUTES.between(midnight, placed.start())),
                Cell.time(ChronoUnit.MINUTES.between(midnight, placed.end())),
                new Cell.Text(placed.room().name()),
                new Cell.Text(session.title()),
                new Cell.Text(titles.text("choice." + session.kind().name())),
                new Cell.Text(session.track()
                        .map(id -> conference.tracks().get(id).name())
                        .orElse("")),
                new Cell.Text(speakers(conference, session)),
                new Cell.Text(session.needs().interpretation().stream()
                        .map(tag -> LanguageNames.name(tag, titles.locale()))
                        .collect(Collectors.joining("; "))),
                new Cell.Text(session.audience().regions().stream()
                        .map(id -> conference.regions().get(id).name())
                        .collect(Collectors.joining("; "))),
                new Cell.Text(event.state() == State.CONFIRMED ? "" : titles.text("listing." + event.state())));
        var cells = new TreeMap<Integer, Cell>();
        for (var at = 0; at < all.size(); at++) {
            if (!all.get(at).equals(new Cell.Text(""))) {
                cells.put(at, all.get(at));
            }
        }
        return cells;
    }

    static String speakers(Conference conference, Session session) {
        return Stream.concat(session.personIds().stream(), session.talk().presenters().stream())
                .distinct()
                .map(conference.people()::get)
                .map(Person::name)
                .collect(Collectors.joining("; "));
    }
}
