package org.plenum.web.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.plenum.conference.Conference;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;

/** Rows in which nothing runs in a room and it cannot be used all the same: in use as a whole or in part, set up, torn down. */
record Blocked(int from, int to, List<Placed> by) {

    Blocked {
        by = List.copyOf(by);
    }

    /**
     * Those of a room, by the same sessions as long as can be.
     *
     * @param isTaken whether something runs there in a row
     */
    static List<Blocked> list(
            Conference conference,
            Room room,
            List<Placed> sessions,
            int rows,
            IntFunction<Interval> timeOf,
            IntPredicate isTaken) {
        var around = sessions.stream()
                .filter(each -> conference.blocks(room, each.room()))
                .toList();
        var found = new ArrayList<Blocked>();
        for (var row = 0; row < rows && !around.isEmpty(); row++) {
            var time = timeOf.apply(row);
            var by = isTaken.test(row)
                    ? List.<Placed>of()
                    : around.stream()
                            .filter(each -> each.occupancy().overlaps(time))
                            .toList();
            if (!by.isEmpty()) {
                var goesOn = !found.isEmpty()
                        && found.getLast().to == row
                        && found.getLast().by.equals(by);
                found.add(new Blocked(goesOn ? found.removeLast().from : row, row + 1, by));
            }
        }
        return found;
    }
}
