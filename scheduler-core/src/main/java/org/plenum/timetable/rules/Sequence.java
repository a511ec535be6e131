package org.plenum.timetable.rules;

import java.util.List;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;

/** Goes through the sessions of a relation: each with the next, or each with each after it. */
final class Sequence {

    /** The cost of two of a relation's sessions; the one that comes first in the relation is first. */
    interface Cost {
        long of(Placed one, Placed next);
    }

    private Sequence() {}

    static long sumOverNeighbours(List<Placed> placed, Cost cost) {
        var sum = 0L;
        for (var i = 1; i < placed.size(); i++) {
            sum += cost.of(placed.get(i - 1), placed.get(i));
        }
        return sum;
    }

    static long sumOverPairs(List<Placed> placed, Cost cost) {
        var sum = 0L;
        for (var i = 0; i < placed.size(); i++) {
            for (var j = i + 1; j < placed.size(); j++) {
                sum += cost.of(placed.get(i), placed.get(j));
            }
        }
        return sum;
    }

    static List<Session> sessions(List<Placed> placed) {
        return placed.stream().map(Placed::session).toList();
    }

    /** Their rooms, each once. */
    static List<Room> rooms(List<Placed> placed) {
        return placed.stream().map(Placed::room).distinct().toList();
    }
}
