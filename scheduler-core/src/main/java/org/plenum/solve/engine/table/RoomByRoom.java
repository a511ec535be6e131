package org.plenum.solve.engine.table;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Costs of every start in every room, of which most rooms have none, and many the same. */
final class RoomByRoom {
    private final long[] @Nullable [] byRoom;

    private RoomByRoom(long[] @Nullable [] byRoom) {
        this.byRoom = byRoom;
    }

    long cost(int start, int room) {
        var costs = byRoom[room];
        return costs == null ? 0 : costs[start];
    }

    /** Makes many of them, which share what is the same. */
    static final class Split {
        private final int rooms;
        private final Map<LongBuffer, long[]> known = new HashMap<>();

        Split(int rooms) {
            this.rooms = rooms;
        }

        /**
         * Takes costs apart; nothing where there are none.
         *
         * @param costs start by start, and at each start room by room
         */
        Optional<RoomByRoom> rooms(long[] costs) {
            var byRoom = IntStream.range(0, rooms)
                    .mapToObj(room -> ofRoom(costs, room))
                    .toArray(long[][]::new);
            return Arrays.stream(byRoom).allMatch(Objects::isNull)
                    ? Optional.empty()
                    : Optional.of(new RoomByRoom(byRoom));
        }

        private long @Nullable [] ofRoom(long[] costs, int room) {
            var mine = new long[costs.length / rooms];
            Arrays.setAll(mine, start -> costs[start * rooms + room]);
            return Arrays.stream(mine).allMatch(cost -> cost == 0)
                    ? null
                    : known.computeIfAbsent(LongBuffer.wrap(mine), _ -> mine);
        }
    }
}
