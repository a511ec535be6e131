package org.plenum.web.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenum.conference.Agenda.MONDAY;
import static org.plenum.conference.Agenda.MONDAY_10_TO_11;
import static org.plenum.conference.Agenda.MONDAY_9_TO_10;
import static org.plenum.conference.Agenda.TUESDAY;
import static org.plenum.conference.Agenda.WEDNESDAY;
import static org.plenum.conference.Agenda.aConference;
import static org.plenum.conference.Agenda.aDay;
import static org.plenum.conference.Agenda.aRoom;
import static org.plenum.conference.Agenda.aSession;
import static org.plenum.conference.Agenda.between;
import static org.plenum.conference.Agenda.monday;
import static org.plenum.conference.Agenda.tuesday;
import static org.plenum.conference.Agenda.withBreaks;
import static org.plenum.conference.Session.Kind.CEREMONY;
import static org.plenum.conference.Session.Kind.PLENARY;
import static org.plenum.conference.Session.Kind.SOCIAL;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenum.conference.Conference;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.RoomBuilder;
import org.plenum.conference.Session;
import org.plenum.conference.SessionBuilder;

/** Which cells a day's table has; each is written as {@code what: rooms from-to @line+rows}. */
class DayTableTest {
    private final List<SessionBuilder> sessions = new ArrayList<>();
    private final List<LocalDateTime> starts = new ArrayList<>();
    private final List<String> rooms = new ArrayList<>();
    private final Map<String, List<String>> wholes = new HashMap<>();
    private final Map<String, Interval> closed = new HashMap<>();
    private Day day = aDay(MONDAY, 9, 18);

    @Test
    void aRowForEveryStartAndEnd() {
        place(aSession("a").lasting(60), monday(9), "elm");
        place(aSession("b").lasting(90), monday(9), "oak");
        assertThat(cells())
                .containsExactly(
                        "a: elm 09:00-10:00 @2+1",
                        "b: oak 09:00-10:30 @2+2", // through both rows, for it ends with the second
                        "free: elm 10:00-10:30 @3+1");
        assertThat(table().tracks())
                .isEqualTo("max-content minmax(calc(60*var(--min)),auto) minmax(calc(30*var(--min)),auto)");
        assertThat(table().rows().stream().map(DayTable.Row::minor))
                .containsExactly(false, true); // at 10:00 a only ends
    }

    @Test
    void whatStartsAfterMidnightComesLastOfTheEveningThatGoesOn() {
        day = aDay(MONDAY, 18, 26);
        place(aSession("late").lasting(60), tuesday(0, 30), "elm");
        place(aSession("film").lasting(60), monday(23, 30), "elm");
        assertThat(cells()).containsExactly("film: elm 23:30-00:30 @2+1", "late: elm 00:30-01:30 @3+1");
    }

    @Test
    void aPlenarySpansAllRooms() {
        place(aSession("opening").ofKind(PLENARY).lasting(60), monday(9), "elm");
        place(aSession("a").lasting(60), monday(10), "elm");
        place(aSession("b").lasting(60), monday(10), "oak");
        assertThat(cells())
                .containsExactly(
                        "opening: elm oak 09:00-10:00 @2+1", "a: elm 10:00-11:00 @3+1", "b: oak 10:00-11:00 @3+1");
    }

    @Test
    void aPlenaryDoesNotHideWhatRunsBesideIt() {
        place(aSession("opening").ofKind(CEREMONY).lasting(60), monday(9), "elm");
        place(aSession("a").lasting(30), monday(9), "oak");
        assertThat(cells())
                .containsExactly(
                        "opening: elm 09:00-10:00 @2+2", "a: oak 09:00-09:30 @2+1", "free: oak 09:30-10:00 @3+1");
    }

    @Test
    void aReceptionForEveryoneIsABandAndItsRoomNoColumn() {
        place(aSession("a").lasting(60), monday(9), "elm");
        place(aSession("reception").ofKind(SOCIAL).forEveryone().lasting(60), monday(10), "terrace");
        place(aSession("lunch").ofKind(SOCIAL).lasting(60), monday(11), "oak"); // for some only
        assertThat(table().rooms().stream().map(room -> room.id())).containsExactly("elm", "oak");
        assertThat(cells())
                .containsExactly(
                        "a: elm 09:00-10:00 @2+1",
                        "free: oak 09:00-10:00 @2+1",
                        "reception: elm oak 10:00-11:00 @3+1",
                        "free: elm 11:00-12:00 @4+1",
                        "lunch: oak 11:00-12:00 @4+1");
        var reception = table().rows().get(1);
        assertThat(reception.cells().getFirst().isBand()).isTrue();
        assertThat(reception.height()).isEqualTo(DayTable.Row.Height.BREAK); // a line says it all
    }

    @Test
    void aBreakIsABandAndALowRow() {
        day = withBreaks(day, MONDAY_10_TO_11);
        place(aSession("a").lasting(60), monday(9), "elm");
        place(aSession("b").lasting(60), monday(11), "oak");
        assertThat(cells())
                .containsExactly(
                        "a: elm 09:00-10:00 @2+1",
                        "free: oak 09:00-10:00 @2+1",
                        "break: elm oak 10:00-11:00 @3+1",
                        "free: elm 11:00-12:00 @4+1",
                        "b: oak 11:00-12:00 @4+1");
        assertThat(table().rows().get(1).track()).isEqualTo("minmax(1.9rem,auto)");
    }

    @Test
    void aSessionGoesThroughABreakThatTheOtherRoomsKeep() {
        day = withBreaks(day, between(monday(10), monday(11)));
        place(aSession("a").lasting(60), monday(9), "ash");
        place(aSession("long").lasting(90), monday(9), "elm"); // until half past ten
        place(aSession("c").lasting(60), monday(9), "oak");
        assertThat(cells())
                .containsExactly(
                        "a: ash 09:00-10:00 @2+1",
                        "long: elm 09:00-10:30 @2+2",
                        "c: oak 09:00-10:00 @2+1",
                        "break: ash 10:00-11:00 @3+2",
                        "break: oak 10:00-11:00 @3+2",
                        "break: elm 10:30-11:00 @4+1"); // what is left of it
        assertThat(table().rows().get(1).height())
                .isEqualTo(DayTable.Row.Height.SESSIONS); // the session needs its minutes
    }

    @Test
    void aBandOverABreakTellsOfIt() {
        day = withBreaks(day, MONDAY_10_TO_11);
        place(aSession("opening").ofKind(PLENARY).lasting(150), monday(9), "elm");
        place(aSession("a").lasting(60), monday(14), "elm");
        var opening = table().rows().getFirst().cells().getFirst();
        assertThat(opening.breaks()).hasSize(1);
        assertThat(opening.isBreak()).isFalse();
    }

    @Test
    void sessionsAtOnceInOneRoomShareACell() {
        place(aSession("a").lasting(60), monday(9), "elm");
        place(aSession("b").lasting(60), monday(9, 30), "elm");
        place(aSession("c").lasting(30), monday(10, 15), "elm"); // overlaps b only
        place(aSession("d").lasting(60), monday(10, 45), "elm"); // starts when c ends
        assertThat(cells()).containsExactly("a b c: elm 09:00-10:45 @2+5", "d: elm 10:45-11:45 @7+1");
    }

    @Test
    void aWholeKeepsItsPartsFromBeingUsedAndTheyKeepIt() {
        wholes.put("hall", List.of("east", "west"));
        place(aSession("keynote").lasting(60), monday(9), "hall");
        place(aSession("a").lasting(60), monday(10), "east");
        place(aSession("b").lasting(30), monday(10), "west");
        assertThat(cells())
                .containsExactly(
                        "blocked by keynote: east 09:00-10:00 @2+1",
                        "keynote: hall 09:00-10:00 @2+1",
                        "blocked by keynote: west 09:00-10:00 @2+1",
                        "a: east 10:00-11:00 @3+2",
                        "blocked by a b: hall 10:00-10:30 @3+1",
                        "b: west 10:00-10:30 @3+1",
                        "blocked by a: hall 10:30-11:00 @4+1",
                        "free: west 10:30-11:00 @4+1");
    }

    @Test
    void aRoomIsClosedWhereItOrAPartOfItIs() {
        wholes.put("hall", List.of("east", "west"));
        closed.put("east", between(monday(9, 30), monday(11)));
        day = withBreaks(day, MONDAY_10_TO_11);
        place(aSession("a").lasting(60), monday(9), "west");
        place(aSession("b").lasting(60), monday(11), "east");
        place(aSession("c").lasting(60), monday(12), "hall");
        assertThat(cells())
                .containsExactly(
                        "free: east 09:00-09:30 @2+1",
                        "blocked by a: hall 09:00-09:30 @2+1",
                        "a: west 09:00-10:00 @2+2",
                        "closed: east 09:30-10:00 @3+1",
                        "blocked by a, closed east: hall 09:30-10:00 @3+1",
                        "break: east hall west 10:00-11:00 @4+1", // nobody asks for rooms then
                        "b: east 11:00-12:00 @5+1",
                        "blocked by b: hall 11:00-12:00 @5+1",
                        "free: west 11:00-12:00 @5+1",
                        "blocked by c: east 12:00-13:00 @6+1",
                        "c: hall 12:00-13:00 @6+1",
                        "blocked by c: west 12:00-13:00 @6+1");
    }

    @Test
    void aClosureWhileNothingRunsIsNoRow() {
        closed.put("elm", between(monday(10, 15), monday(10, 45)));
        place(aSession("a").lasting(60), monday(9), "elm");
        place(aSession("b").lasting(60), monday(11), "elm");
        assertThat(cells())
                .containsExactly("a: elm 09:00-10:00 @2+1", "free: elm 10:00-11:00 @3+1", "b: elm 11:00-12:00 @4+1");
    }

    @Test
    void setupAndTeardownAreNoFreeTime() {
        place(aSession("a").lasting(60), monday(9), "elm");
        place(aSession("band").lasting(60).setUpIn(30).tornDownIn(15), monday(10), "oak");
        assertThat(cells())
                .containsExactly(
                        "a: elm 09:00-10:00 @2+2",
                        "free: oak 09:00-09:30 @2+1",
                        "blocked by band: oak 09:30-10:00 @3+1",
                        "free: elm 10:00-11:15 @4+2",
                        "band: oak 10:00-11:00 @4+1",
                        "blocked by band: oak 11:00-11:15 @5+1");
    }

    @Test
    void aSetupBeforeTheDayOpensIsALine() {
        place(aSession("band").lasting(60).setUpIn(120), monday(9), "elm");
        assertThat(cells()).containsExactly("blocked by band: elm 07:00-09:00 @2+1", "band: elm 09:00-10:00 @3+1");
        assertThat(table().rows().getFirst().height()).isEqualTo(DayTable.Row.Height.BREAK);
    }

    @Test
    void twoPlenariesAtOnceAreBothThere() {
        place(aSession("one").ofKind(PLENARY).lasting(60), monday(9), "elm");
        place(aSession("two").ofKind(PLENARY).lasting(60), monday(9), "elm");
        assertThat(cells()).containsExactly("one two: elm 09:00-10:00 @2+1");
    }

    @Test
    void timeInWhichNothingHappensIsAGap() {
        place(aSession("a").lasting(60), monday(9), "elm");
        place(aSession("b").lasting(60), monday(14), "oak");
        assertThat(cells()).contains("free: elm oak 10:00-14:00 @3+1"); // one cell over all rooms
        assertThat(table().rows().get(1).track()).isEqualTo(".6rem");
    }

    @Test
    void freeTimeEndsWhereABreakBegins() {
        day = withBreaks(day, MONDAY_10_TO_11);
        place(aSession("a").lasting(60), monday(9), "elm");
        place(aSession("b").lasting(60), monday(11), "elm");
        place(aSession("c").lasting(30), monday(11), "oak");
        assertThat(cells()).contains("free: oak 09:00-10:00 @2+1", "free: oak 11:30-12:00 @5+1");
    }

    @Test
    void everyPlaceOfTheTableIsCoveredOnce() {
        day = withBreaks(day, MONDAY_10_TO_11, between(monday(12), monday(13)));
        place(aSession("opening").ofKind(PLENARY).lasting(60), monday(9), "elm");
        place(aSession("a").lasting(75), monday(10, 30), "oak");
        place(aSession("b").lasting(150), monday(11), "ash");
        place(aSession("c").lasting(45), monday(11, 15), "oak");
        place(aSession("d").lasting(15), monday(16), "elm");
        var table = table();
        var covered = new int[table.rows().size()][table.rooms().size()];
        for (var cell :
                table.rows().stream().flatMap(row -> row.cells().stream()).toList()) {
            for (var row = cell.line() - 2; row < cell.line() - 2 + cell.rows(); row++) {
                for (var column = cell.column() - 1;
                        column < cell.column() - 1 + cell.rooms().size();
                        column++) {
                    covered[row][column]++;
                }
            }
        }
        assertThat(Arrays.stream(covered))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsOnly(1));
    }

    @Test
    void aDayOnWhichTheConferenceDoesNotSitIsThereWhereSomethingLiesOnIt() {
        place(aSession("a").lasting(60), WEDNESDAY.atTime(9, 0), "elm"); // it sits on Monday and Tuesday
        var conference = conference();
        assertThat(DayTable.list(conference, placed(conference)).stream().map(DayTable::date))
                .containsExactly(MONDAY, TUESDAY, WEDNESDAY);
    }

    @Test
    void aDayWithoutAnythingHasNoRows() {
        place(aSession("a"), MONDAY_9_TO_10.start(), "elm");
        var conference = conference();
        assertThat(DayTable.of(conference, TUESDAY, placed(conference)).rows()).isEmpty();
    }

    @Test
    void aBusyDayIsPrintedSmaller() {
        place(aSession("a").lasting(60), monday(9), "elm");
        assertThat(table().scaleOnPaper()).isEqualTo(1.15); // the largest
        for (var quarter = 0; quarter < 20; quarter++) { // one row each, and the first hour is cut into four: 20 in all
            place(aSession("s" + quarter).lasting(15), monday(9).plusMinutes(15L * quarter), "oak");
        }
        assertThat(table().scaleOnPaper()).isEqualTo(0.95); // 19 of 20
        for (var room = 3; room <= 12; room++) { // no more rows, but 12 rooms instead of 10
            place(aSession("r" + room).lasting(60), monday(9), "room-" + room);
        }
        assertThat(table().scaleOnPaper()).isEqualTo(19 / 24.0); // 19 of 20 times 1.2
    }

    private void place(SessionBuilder session, LocalDateTime start, String room) {
        sessions.add(session);
        starts.add(start);
        rooms.add(room);
    }

    private Conference conference() {
        return aConference()
                .withDays(day, aDay(TUESDAY, 9, 18))
                .withRooms(rooms.stream()
                        .distinct()
                        .sorted()
                        .map(id -> aRoom(id)
                                .madeOf(wholes.getOrDefault(id, List.of()).toArray(String[]::new))
                                .unavailable(Optional.ofNullable(closed.get(id)).stream()
                                        .toArray(Interval[]::new)))
                        .toArray(RoomBuilder[]::new))
                .withSessions(sessions.toArray(SessionBuilder[]::new))
                .build();
    }

    private List<Placed> placed(Conference conference) {
        var placed = new ArrayList<Placed>();
        for (Session session : conference.sessions()) {
            var index = placed.size();
            placed.add(new Placed(session, starts.get(index), conference.rooms().get(rooms.get(index))));
        }
        return placed;
    }

    private DayTable table() {
        var conference = conference();
        return DayTable.of(conference, MONDAY, placed(conference));
    }

    private List<String> cells() {
        return table().rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(DayTableTest::text)
                .toList();
    }

    private static String text(Cell cell) {
        var what = cell.isFree()
                ? "free"
                : cell.isBreak() ? "break" : cell.isBlocked() ? blocked(cell) : ids(cell.sessions());
        var where = cell.rooms().stream().map(room -> room.id()).collect(Collectors.joining(" "));
        return "%s: %s %s-%s @%d+%d"
                .formatted(
                        what,
                        where,
                        cell.time().start().toLocalTime(),
                        cell.time().end().toLocalTime(),
                        cell.line(),
                        cell.rows());
    }

    private static String blocked(Cell cell) {
        var elsewhere =
                cell.closed().stream().map(room -> cell.rooms().contains(room) ? "closed" : "closed " + room.id());
        var by = Stream.of(cell.blocking()).filter(some -> !some.isEmpty()).map(some -> "blocked by " + ids(some));
        return Stream.concat(by, elsewhere).collect(Collectors.joining(", "));
    }

    private static String ids(List<Placed> some) {
        return some.stream().map(placed -> placed.session().id()).collect(Collectors.joining(" "));
    }
}
