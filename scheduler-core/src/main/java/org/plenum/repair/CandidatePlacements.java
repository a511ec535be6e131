package org.plenum.repair;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.ConflictQuery;
import org.plenum.problem.Engine;
import org.plenum.problem.Placement;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.board.Place;
import org.plenum.problem.board.RoomBlocks;

/**
 * Finds, for each start, the rooms where the sessions in the way weigh least, so that few places are tried instead of
 * all rooms.
 */
final class CandidatePlacements {

    /** More than the weight of all movable sessions together, and small enough for sums. */
    static final long IMMOVABLE = 1L << 50;

    private static final int ODD = 4; // one choice in this many

    private final CompiledProblem compiled;
    private final Engine engine;
    private final Occupancy state;
    private final ConflictQuery conflicts;
    private final RoomBlocks blocks;
    private final List<Placement> placements;
    private final long[] weight;
    private final int rooms;
    private final int[] smallestFirst;
    private final RandomGenerator random;

    CandidatePlacements(
            CompiledProblem compiled,
            Engine engine,
            List<Placement> placements,
            long[] weight,
            RandomGenerator random) {
        this.compiled = compiled;
        this.engine = engine;
        this.state = engine.state();
        this.conflicts = new ConflictQuery(compiled, state);
        this.blocks = compiled.conflicts().roomBlocks();
        this.placements = placements;
        this.weight = weight;
        this.rooms = compiled.grid().rooms().size();
        this.smallestFirst = IntStream.range(0, rooms)
                .boxed()
                .sorted(Comparator.comparingInt(
                        room -> compiled.grid().rooms().get(room).capacity()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.random = random;
    }

    /** One candidate for each schedule of a cluster, each computed when it is requested. */
    Iterator<CandidatePlacement> of(SessionCluster cluster) {
        return cluster.schedules().stream()
                .flatMap(starts -> places(false, cluster.sessions(), starts).stream())
                .flatMap(places -> candidate(places, cluster.sessions()).stream())
                .iterator();
    }

    /**
     * The candidates without any session in the way: conflicts show before anything is moved, and mostly before any
     * room is tried.
     */
    Iterator<CandidatePlacement> free(SessionCluster cluster) {
        var sessions = cluster.sessions();
        return cluster.schedules().stream()
                .filter(starts -> IntStream.range(0, sessions.length)
                        .allMatch(i -> clashing(sessions[i], state.minuteOf(starts[i])) == 0))
                .flatMap(starts -> places(true, sessions, starts).stream())
                .flatMap(places -> candidate(places, sessions).stream())
                .filter(candidate -> candidate.weight() == 0)
                .iterator();
    }

    private Optional<CandidatePlacement> candidate(Place[] places, int... sessions) {
        var sum = inTheWay(places, sessions) + torn(places, sessions);
        return sum < IMMOVABLE ? Optional.of(new CandidatePlacement(places, sum)) : Optional.empty();
    }

    /** The weight of the sessions that clash or take the rooms. */
    private long inTheWay(Place[] places, int... sessions) {
        var sum = 0L;
        for (var i = 0; i < sessions.length; i++) {
            var minute = state.minuteOf(compiled.grid().startOf(places[i]));
            sum += clashing(sessions[i], minute)
                    + occupying(sessions[i], compiled.grid().roomOf(places[i]), minute);
        }
        return sum;
    }

    /** The weight of the lightest session that is tied to these, where a tie is broken; else 0. */
    private long torn(Place[] places, int... sessions) {
        var before = engine.costOfAnyPlaceConflicts();
        for (var i = 0; i < sessions.length; i++) {
            engine.move(sessions[i], places[i]);
        }
        var isOverloaded = engine.costOfAnyPlaceConflicts() > before;
        for (var i = sessions.length - 1; i >= 0; i--) {
            engine.move(sessions[i], null);
        }
        return isOverloaded ? lightestTied(sessions) : 0;
    }

    private long lightestTied(int... sessions) {
        var least = IMMOVABLE;
        for (var session : sessions) {
            for (var other : compiled.conflicts().anyPlaceConflictsOf(session)) {
                if (state.isPlaced(other) && !placements.get(other).isPinned()) {
                    least = Math.min(least, weight[other]);
                }
            }
        }
        return least;
    }

    /**
     * Gives each session the room where the sessions in the way weigh least, the sessions with the fewest rooms first.
     *
     * @param isFree whether only free rooms count
     */
    private Optional<Place[]> places(boolean isFree, int[] sessions, int... starts) {
        var places = new @Nullable Place[sessions.length];
        for (var i : byChoice(sessions, starts)) {
            var taken = new boolean[rooms];
            for (var other = 0; other < sessions.length; other++) {
                var place = places[other];
                if (place != null && isNear(sessions[i], starts[i], sessions[other], starts[other])) {
                    for (var room : blocks.of(compiled.grid().roomOf(place))) {
                        taken[room] = true;
                    }
                }
            }
            var room = bestRoom(isFree, sessions[i], starts[i], taken);
            if (room < 0) {
                return Optional.empty();
            }
            places[i] = compiled.grid().place(starts[i], room);
        }
        return Optional.of(Arrays.stream(places).map(Objects::requireNonNull).toArray(Place[]::new));
    }

    /** Whether the times of two sessions keep them from sharing a room. */
    private boolean isNear(int one, int start, int other, int otherStart) {
        var reach = blocks.longestReach();
        var minute = state.minuteOf(start);
        var otherMinute = state.minuteOf(otherStart);
        return state.takenFrom(one, minute) < state.takenTo(other, otherMinute) + reach
                && state.takenFrom(other, otherMinute) < state.takenTo(one, minute) + reach;
    }

    private int[] byChoice(int[] sessions, int... starts) {
        return IntStream.range(0, sessions.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> IntStream.range(0, rooms)
                        .filter(room -> compiled.allows(sessions[i], starts[i], room))
                        .count()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * As a rule the smallest of equal rooms; now and then another, since otherwise two sessions may compete for one
     * room for ever.
     */
    private int bestRoom(boolean isFree, int session, int start, boolean... taken) {
        var hasRelatives = hasRelatives(session);
        var best = -1;
        var least = IMMOVABLE;
        var first = random.nextInt(ODD) > 0 ? 0 : random.nextInt(rooms);
        for (var i = 0; i < rooms && least > 0; i++) {
            var room = smallestFirst[(first + i) % rooms];
            if (!taken[room]
                    && compiled.allows(session, start, room)
                    && (!isFree || conflicts.isRoomClear(session, start, room, session))) {
                var inTheWay = occupying(session, room, state.minuteOf(start));
                if (hasRelatives && inTheWay < least) {
                    inTheWay += torn(new Place[] {compiled.grid().place(start, room)}, session);
                }
                if (inTheWay < least) {
                    least = inTheWay;
                    best = room;
                }
            }
        }
        return best;
    }

    private boolean hasRelatives(int session) {
        for (var relative : compiled.conflicts().relatedSessionsOf(session)) {
            if (state.isPlaced(relative)) {
                return true;
            }
        }
        return false;
    }

    private long clashing(int session, int minute) {
        return weigh(conflicts.clashing(session, minute));
    }

    private long occupying(int session, int room, int minute) {
        return weigh(conflicts.occupying(session, minute, room));
    }

    private long weigh(int... sessions) {
        var sum = 0L;
        for (var session : sessions) {
            sum += weight[session];
        }
        return sum;
    }
}
