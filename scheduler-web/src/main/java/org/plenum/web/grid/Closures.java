package org.plenum.web.grid;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.plenum.conference.Conference;
import org.plenum.conference.Day.Break;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;

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
                .anyMatch(
                        out -> !out.start().isAfter(time.start()) && !out.end().isBefore(time.end()));
    }
}
