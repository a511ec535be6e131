package org.plenum.search.packing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.plenum.conference.Track;
import org.plenum.problem.Timetable;

/** Which sessions can share a stretch: a track that comes in blocks shares its stretches with no other session. */
final class StretchCompatibility {
    private static final int OPEN = 0; // for sessions whose track does not come in blocks

    private final int[] of;
    private final int[][] members;

    StretchCompatibility(Timetable timetable) {
        var tracks = timetable.conference().tracks();
        Map<String, Integer> numbers = new HashMap<>();
        this.of = timetable.placements().stream()
                .mapToInt(placement -> placement
                        .session()
                        .track()
                        .map(tracks::get)
                        .filter(Track::inBlocks)
                        .map(track -> numbers.computeIfAbsent(track.id(), _ -> numbers.size() + 1))
                        .orElse(OPEN))
                .toArray();
        this.members = IntStream.rangeClosed(0, numbers.size())
                .mapToObj(number -> IntStream.range(0, of.length)
                        .filter(session -> of[session] == number)
                        .toArray())
                .toArray(int[][]::new);
    }

    boolean isShared(int one, int other) {
        return of[one] == of[other];
    }

    /** Whether a session can share a stretch only with sessions of its own track. */
    boolean isClosed(int session) {
        return of[session] != OPEN;
    }

    /** All sessions that it can share a stretch with, including itself. */
    int[] of(int session) {
        return members[of[session]];
    }
}
