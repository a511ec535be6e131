package org.plenum.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenum.conference.Interval;
import org.plenum.conference.Room;

/** Closes rooms where nothing is planted, until the use of the open ones is high enough for a tight conference. */
final class RoomClosures {
    private static final double WANTED_USE = 0.67;

    /** Closures in any case. */
    private static final int FEWEST = 3;

    private RoomClosures() {}

    /** The venue's rooms, with their closures. */
    static List<Room> close(GeneratedVenue venue, List<PlantedSession> sessions, SeededRandom random) {
        var used = sessions.stream()
                .mapToLong(session -> session.interval().minutes()
                        + session.room().turnaround().toMinutes())
                .sum();
        var open = (long) venue.sitting() * venue.days().size() * venue.rooms().size();
        var closed = new LinkedHashMap<Room, List<Interval>>();
        var count = 0;
        for (var block : random.sample(unused(venue, sessions), Integer.MAX_VALUE)) {
            if (count >= FEWEST && used >= WANTED_USE * open) {
                break;
            }
            closed.computeIfAbsent(block.room(), _ -> new ArrayList<>()).add(block.interval());
            open -= block.interval().minutes();
            count++;
        }
        return venue.rooms().stream().map(room -> with(room, closed)).toList();
    }

    private record Block(Room room, Interval interval) {}

    private static List<Block> unused(GeneratedVenue venue, List<PlantedSession> sessions) {
        var unused = new ArrayList<Block>();
        for (var room : venue.rooms()) {
            var taken = sessions.stream()
                    .filter(session -> session.room().equals(room))
                    .toList();
            venue.days().stream()
                    .map(GeneratedVenue::blocks)
                    .flatMap(List::stream)
                    .filter(block -> taken.stream()
                            .noneMatch(session -> session.interval().overlaps(block)))
                    .forEach(block -> unused.add(new Block(room, block)));
        }
        return unused;
    }

    private static Room with(Room room, Map<Room, List<Interval>> closed) {
        var intervals = closed.getOrDefault(room, List.of()).stream()
                .sorted(Interval.BY_START)
                .toList();
        return room.withUnavailable(intervals);
    }
}
