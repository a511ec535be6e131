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
import org.plenum.search.packing.StretchRepacking;

/**
 * The movable sessions of a timetable, and their current places.
 *
 * @param single the sessions that are not pinned and have a possible place
 * @param tied the sessions of each relation that ties them in time, where all of them can move: moving one of them
 *     rarely helps
 * @param board the talks of tracks that come in blocks, most of which cannot move one by one
 * @param regrouping ways to fill full stretches anew
 * @param runs exchanges of several sessions for several others
 */
public record MovableSessions(
        CompiledProblem compiled,
        Occupancy state,
        ConflictQuery conflicts,
        List<Placement> single,
        List<List<Placement>> tied,
        BlockGrid board,
        StretchRepacking regrouping,
        RunExchange runs) {

    /**
     * The movable sessions of a timetable.
     *
     * @param state matches the timetable whenever a move is drawn
     */
    public static MovableSessions of(Timetable timetable, Occupancy state) {
        var compiled = timetable.problem();
        var single = single(timetable);
        var regrouping = new StretchRepacking(timetable, state);
        return new MovableSessions(
                compiled,
                state,
                new ConflictQuery(compiled, state),
                single,
                tied(timetable.conference().relations(), single),
                new BlockGrid(timetable, state),
                regrouping,
                new RunExchange(regrouping));
    }

    /** The sessions that are not pinned and have a possible place. */
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
