package org.plenum.search.move;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenum.conference.Relation;
import org.plenum.conference.Track;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.ConflictQuery;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Occupancy;
import org.plenum.search.packing.Regrouping;

/**
 * What of a timetable can move, and where it is now.
 *
 * @param single the sessions that are not pinned and have somewhere to go
 * @param tied for each relation that holds sessions together in time the sessions, where all of them can move: moving one
 *     alone rarely helps
 * @param board the talks of tracks that come in blocks, most of which cannot move alone
 * @param regrouping ways to fill anew what is full
 * @param runs exchanges of several for several
 */
public record MovableSessions(
        CompiledProblem compiled,
        Occupancy state,
        ConflictQuery conflicts,
        List<Placement> single,
        List<List<Placement>> tied,
        BlockBoard board,
        Regrouping regrouping,
        RunExchange runs) {

    /**
     * What can move of a timetable.
     *
     * @param state which stands as the timetable does, whenever a move is drawn
     */
    public static MovableSessions of(Timetable timetable, Occupancy state) {
        var compiled = timetable.problem();
        var single = single(timetable);
        var regrouping = new Regrouping(timetable, state);
        return new MovableSessions(
                compiled,
                state,
                new ConflictQuery(compiled, state),
                single,
                tied(timetable.conference().relations(), single),
                new BlockBoard(timetable, state),
                regrouping,
                new RunExchange(regrouping));
    }

    /** The sessions that are not pinned and have somewhere to go. */
    public static List<Placement> single(Timetable timetable) {
        return timetable.placements().stream()
                .filter(placement ->
                        !placement.isPinned() && !placement.places().isEmpty())
                .toList();
    }

    /** Whether any of them belongs to a track that comes in blocks. */
    public static boolean hasTalks(Timetable timetable) {
        var tracks = timetable.conference().tracks();
        return single(timetable).stream()
                .flatMap(placement -> placement.session().track().stream())
                .map(tracks::get)
                .anyMatch(Track::inBlocks);
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
