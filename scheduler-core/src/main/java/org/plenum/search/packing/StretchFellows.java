package org.plenum.search.packing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.plenum.conference.Track;
import org.plenum.problem.Timetable;

/** Who can be with whom in one stretch: a track that comes in blocks has each of them to itself. */
final class StretchFellows {
    private static final int OPEN = 0; // of those whose tracks do not come in blocks

    private final int[] of;
    private final int[][] members;

    StretchFellows(Timetable timetable) {
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

    /** Whether a session can be with those of its track alone. */
    boolean isClosed(int session) {
        return of[session] != OPEN;
    }

    /** All that it can be with, itself included. */
    int[] of(int session) {
        return members[of[session]];
    }
}
