package org.plenum.feasibility.proof;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Gives each of some simultaneous sessions a room of its own, or shows a subset that has fewer rooms than sessions: a
 * matching in a bipartite graph by augmenting paths (H. Kuhn, The Hungarian Method, 1955), and P. Hall's theorem.
 */
final class RoomMatching {
    private static final int NOBODY = -1;

    private final List<BitSet> roomsOf;
    private final int[] takenBy;
    private final BitSet reached = new BitSet();

    private RoomMatching(List<BitSet> roomsOf) {
        this.roomsOf = roomsOf;
        this.takenBy = new int[roomsOf.stream().mapToInt(BitSet::length).max().orElse(0)];
        Arrays.fill(takenBy, NOBODY);
    }

    /**
     * The positions of sessions that together have fewer rooms than sessions.
     *
     * @param roomsOf the rooms that each can have
     */
    static Optional<BitSet> shortage(List<BitSet> roomsOf) {
        var matching = new RoomMatching(roomsOf);
        for (var session = 0; session < roomsOf.size(); session++) {
            if (!matching.place(session)) {
                return Optional.of(matching.reached);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds a room for the session, if necessary by an augmenting path; otherwise records the sessions that it
     * reached.
     */
    private boolean place(int session) {
        var cameFrom = new int[takenBy.length];
        Arrays.fill(cameFrom, NOBODY);
        reached.clear();
        reached.set(session);
        var queue = new ArrayDeque<Integer>();
        queue.add(session);
        while (!queue.isEmpty()) {
            int next = queue.poll();
            var rooms = roomsOf.get(next);
            for (var room = rooms.nextSetBit(0); room >= 0; room = rooms.nextSetBit(room + 1)) {
                if (cameFrom[room] != NOBODY) {
                    continue;
                }
                cameFrom[room] = next;
                if (takenBy[room] == NOBODY) {
                    take(room, cameFrom, session);
                    return true;
                }
                reached.set(takenBy[room]);
                queue.add(takenBy[room]);
            }
        }
        return false;
    }

    private void take(int free, int[] cameFrom, int first) {
        var room = free;
        while (true) {
            var session = cameFrom[room];
            var before = session == first ? NOBODY : roomOf(session);
            takenBy[room] = session;
            if (before == NOBODY) {
                return;
            }
            room = before;
        }
    }

    private int roomOf(int session) {
        for (var room = 0; room < takenBy.length; room++) {
            if (takenBy[room] == session) {
                return room;
            }
        }
        return NOBODY;
    }
}
