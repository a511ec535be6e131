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
 * Rows in which no session runs in a room, but the room cannot be used: it or a part of it is in use, is set up or torn
 * down, or is closed.
 *
 * @param closed the room itself, or rooms that share space with it
 */
record Blocked(int from, int to, List<Placed> by, List<Room> closed) {

    Blocked {
        by = List.copyOf(by);
        closed = List.copyOf(closed);
    }

    /**
     * The blocked rows of a room; neighbouring rows with the same reasons become one.
     *
     * @param around sessions that keep the room from being used while they occupy it
     * @param closedIn the room and those that overlap it, if they are closed in a row
     * @param isTaken whether a session runs in the room in a row, or no session in any room
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

    /** The times at which rooms cannot be used, since they or rooms that share space with them are closed. */
    record Closures(Conference conference, List<Break> breaks) {

        Closures {
            breaks = List.copyOf(breaks);
        }

        /** The times at which one of the rooms closes or opens again. */
        Stream<LocalDateTime> bounds(Collection<Room> rooms) {
            return rooms.stream()
                    .flatMap(room -> conference.unavailable(room).stream())
                    .flatMap(out -> Stream.of(out.start(), out.end()));
        }

        /**
         * The room and those that overlap it, if closed all that time; empty during a break, when nobody needs rooms.
         */
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
