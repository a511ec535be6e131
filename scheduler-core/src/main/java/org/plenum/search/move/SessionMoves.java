package org.plenum.search.move;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.ConflictQuery;
import org.plenum.problem.Placement;
import org.plenum.problem.board.Place;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.search.move.PlacementChange.Step;
import org.plenum.search.packing.StretchRepacking;

/**
 * Draws random moves of single sessions, and of sessions that are tied in time.
 *
 * <p>An empty move changes nothing, or the occupancy shows that it conflicts: the caller draws again, since that takes
 * far less time than trying the move.
 */
final class SessionMoves {
    private final CompiledProblem compiled;
    private final PlaceGrid grid;
    private final ConflictQuery conflicts;
    private final List<Placement> movable;
    private final List<List<Placement>> tied;
    private final StretchRepacking regrouping;
    private final RunExchange runs;
    private final EjectionMoves displacing;
    private final RandomGenerator random;

    SessionMoves(MovableSessions movables, RandomGenerator random) {
        this.compiled = movables.compiled();
        this.grid = compiled.grid();
        this.conflicts = movables.conflicts();
        this.movable = movables.single();
        this.tied = movables.tied();
        this.regrouping = movables.regrouping();
        this.runs = movables.runs();
        this.displacing = new EjectionMoves(movables, random);
        this.random = random;
    }

    /** A move of a session, perhaps with others. */
    List<Step> draw(Placement placement) {
        var place = placement.getPlace();
        if (place == null) {
            return switch (random.nextInt(4)) {
                case 0, 1 -> toAnyStart(placement);
                case 2 -> inPlaceOf(placement, any(movable));
                default -> bringIn(placement);
            };
        }
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> toAnyStart(placement);
            case 5 -> runs.draw(placement.index(), any(movable).index(), random);
            case 6, 7, 8 -> to(placement, compiled.cross(any(placement.places()), place));
            case 9, 10 -> to(placement, compiled.cross(place, any(placement.places())));
            case 11, 12, 13, 14, 15 -> swap(placement, any(movable));
            case 16, 17 -> displacing.draw(placement, any(placement.places()));
            default -> tied.isEmpty() ? toAnyStart(placement) : shift(any(tied));
        };
    }

    /** Places a session by rearranging others. */
    private List<Step> bringIn(Placement placement) {
        var steps = new ArrayList<Step>();
        var _ = regrouping.bringIn(placement.index(), 1, random, way -> {
            way.forEach(packed -> steps.add(new Step(packed.placement(), packed.to())));
            return true;
        });
        return steps;
    }

    /** Moves the session to any of its places, whatever is in the way. */
    List<Step> anywhere(Placement placement) {
        return List.of(new Step(placement, any(placement.places())));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Moves the session to a random start, in the first room from a random one on that is free then. */
    private List<Step> toAnyStart(Placement placement) {
        var session = placement.index();
        var wanted = any(placement.places());
        var start = grid.startOf(wanted);
        if (!conflicts.isTimeClear(session, start, session)) {
            return List.of();
        }
        var rooms = grid.rooms().size();
        for (var i = 0; i < rooms; i++) {
            var room = (grid.roomOf(wanted) + i) % rooms;
            if (compiled.allows(session, start, room) && conflicts.isRoomClear(session, start, room, session)) {
                var place = grid.place(start, room);
                return place.equals(placement.getPlace()) ? List.of() : List.of(new Step(placement, place));
            }
        }
        return List.of();
    }

    private List<Step> to(Placement placement, Place place) {
        return place.equals(placement.getPlace())
                        || !compiled.allows(placement.index(), place)
                        || !isClear(placement, place, placement)
                ? List.of()
                : List.of(new Step(placement, place));
    }

    private boolean isClear(Placement placement, Place place, Placement leaving) {
        return conflicts.isClear(placement.index(), grid.startOf(place), grid.roomOf(place), leaving.index());
    }

    private List<Step> swap(Placement one, Placement other) {
        var place = one.getPlace();
        var otherPlace = other.getPlace();
        if (place == null
                || otherPlace == null
                || place.equals(otherPlace)
                || !compiled.allows(one.index(), otherPlace)
                || !compiled.allows(other.index(), place)
                || !isClear(one, otherPlace, other)
                || !isClear(other, place, one)) {
            return List.of();
        }
        return List.of(new Step(one, otherPlace), new Step(other, place));
    }

    private List<Step> inPlaceOf(Placement unplaced, Placement other) {
        var place = other.getPlace();
        return place == null || !compiled.allows(unplaced.index(), place) || !isClear(unplaced, place, other)
                ? List.of()
                : List.of(new Step(unplaced, place), new Step(other, null));
    }

    /** Shifts all of them in time by as much as takes the first to a random start; each stays in its room. */
    private List<Step> shift(List<Placement> sessions) {
        var first = sessions.getFirst();
        var from = first.getPlace();
        if (from == null) {
            return List.of();
        }
        var to = any(first.places());
        var steps = new ArrayList<Step>(sessions.size());
        for (var session : sessions) {
            var shifted = compiled.shifted(session.getPlace(), from, to);
            if (shifted.isEmpty() || !compiled.allows(session.index(), shifted.get())) {
                return List.of();
            }
            steps.add(new Step(session, shifted.get()));
        }
        return steps;
    }
}
