package org.plenum.solve.move;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenum.conference.Relation;
import org.plenum.solve.engine.Rulebook;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/**
 * What of a timetable can move.
 *
 * @param single the sessions that are not pinned and have somewhere to go
 * @param tied for each relation that holds sessions together in time the sessions, where all of them can move: moving one
 *     alone rarely helps
 * @param board the talks of tracks that come in blocks, most of which cannot move alone
 */
public record Movables(Rulebook rulebook, List<Placement> single, List<List<Placement>> tied, Board board) {

    public static Movables of(Timetable timetable) {
        var single = timetable.getPlacements().stream()
                .filter(placement ->
                        !placement.isPinned() && !placement.getPlaces().isEmpty())
                .toList();
        return new Movables(
                (Rulebook) timetable.rules(),
                single,
                tied(timetable.conference().relations(), single),
                Board.of(timetable));
    }

    /** Whether any track comes in blocks. */
    public boolean hasTalks() {
        return !board.tracks().isEmpty();
    }

    private static List<List<Placement>> tied(Collection<Relation> relations, Collection<Placement> single) {
        var byId = single.stream()
                .collect(Collectors.toMap(placement -> placement.session().id(), Function.identity()));
        return relations.stream()
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
