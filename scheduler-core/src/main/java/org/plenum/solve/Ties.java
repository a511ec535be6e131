package org.plenum.solve;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.plenum.conference.Relation;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/** The sessions that relations hold together in time, so that moving one alone rarely helps. */
final class Ties {

    private Ties() {}

    /** For each relation that holds sessions together the sessions, where all of them can move. */
    static List<List<Placement>> of(Timetable timetable, Collection<Placement> movable) {
        var byId = movable.stream()
                .collect(Collectors.toMap(placement -> placement.session().id(), placement -> placement));
        return timetable.conference().relations().stream()
                .filter(relation -> holdsTogether(relation.type()))
                .map(Relation::sessions)
                .filter(byId.keySet()::containsAll)
                .map(sessions -> sessions.stream().map(byId::get).toList())
                .toList();
    }

    private static boolean holdsTogether(Relation.Type type) {
        return switch (type) {
            case BEFORE, CONSECUTIVE, SAME_START, SAME_DAY -> true;
            case SAME_ROOM, DIFFERENT_DAY, DIFFERENT_ROOM, NO_OVERLAP, FIRST, LAST, FIRST_OF_DAY, LAST_OF_DAY -> false;
        };
    }
}
