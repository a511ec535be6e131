package org.plenum.web.grid;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Day.Break;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;

/**
 * Rows in which nothing runs in a room and it cannot be used all the same: in use as a whole or in part, set up, torn down, or
 * closed.
 *
 * @param closed the room itself, or what has space in common with it
 */
record Blocked(int from, int to, List<Placed> by, List<Room> closed) {

    Blocked {
        by = List.copyOf(by);
        closed = List.copyOf(closed);
    }

    /**
     * Those of a room, for the same reasons as long as can be.
     *
     * @param around what keeps the room from being used while it is there
     * @param closedIn the room and what overlaps it, where they are closed in a row
     * @param isTaken whether something runs there in a row, or nothing anywhere
     */
    static List<Blocked> list(
            List<Placed> around,
            int rows,
            IntFunction<Interval> timeOf,
            IntFunction<List<Room>> closedIn,
            IntPredicate isTaken) {
        var found = new ArrayList<Blocked>();
        for (var row = 0; row < rows; row++) {
            if (isTaken.test(row)) {
                continue;
            }
            var time = timeOf.apply(row);
            var by = around.stream()
                    .filter(each -> each.occupancy().overlaps(time))
                    .toList();
            var closed = closedIn.apply(row);
            if (!by.isEmpty() || !closed.isEmpty()) {
                var goesOn = !found.isEmpty() && found.getLast().goesOn(row, by, closed);
                found.add(new Blocked(goesOn ? found.removeLast().from : row, row + 1, by, closed));
            }
        }
        return found;
    }

    private boolean goesOn(int row, List<Placed> sessions, List<Room> rooms) {
        return to == row && by.equals(sessions) && closed.equals(rooms);
    }

    /** When rooms cannot be had, since they or what has space in common with them are closed. */
    record Closures(Conference conference, List<Break> breaks) {

        Closures {
            breaks = List.copyOf(breaks);
        }

        /** When some of the rooms close and open again. */
        Stream<LocalDateTime> bounds(Collection<Room> rooms) {
            return rooms.stream()
                    .flatMap(room -> conference.unavailable(room).stream())
                    .flatMap(out -> Stream.of(out.start(), out.end()));
        }

        /** The room and what overlaps it, where they are closed all that time; in a break, nobody asks for rooms. */
        List<Room> during(Interval time, Room room) {
            return breaks.stream().anyMatch(pause -> pause.interval().overlaps(time))
                    ? List.of()
                    : conference.roomsOverlapping(room).stream()
                            .filter(each -> isClosed(each, time))
                            .toList();
        }

        private static boolean isClosed(Room room, Interval time) {
            return room.unavailable().stream()
                    .anyMatch(out ->
                            !out.start().isAfter(time.start()) && !out.end().isBefore(time.end()));
        }
    }
}
