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

/** For each start the rooms where the least is in the way: few places to look at instead of all rooms. */
final class CandidatePlacements {

    /** More than all sessions together that can be taken out, and few enough to be added up. */
    static final long IMMOVABLE = 1L << 50;

    private static final int ODD = 4; // one of so many

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

    /** One for each schedule of a cluster, each looked for when it is asked for. */
    Iterator<CandidatePlacement> of(SessionCluster cluster) {
        return cluster.schedules().stream()
                .flatMap(starts -> places(false, cluster.sessions(), starts).stream())
                .flatMap(places -> candidate(places, cluster.sessions()).stream())
                .iterator();
    }

    /** Those of which nobody is in the way: what is taken is seen before anything is moved, and mostly before any room. */
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

    /** The weight of those that clash, or take the rooms. */
    private long inTheWay(Place[] places, int... sessions) {
        var sum = 0L;
        for (var i = 0; i < sessions.length; i++) {
            var minute = state.minuteOf(compiled.grid().startOf(places[i]));
            sum += clashing(sessions[i], minute)
                    + occupying(sessions[i], compiled.grid().roomOf(places[i]), minute);
        }
        return sum;
    }

    /** The least that one weighs who is in the way by a tie; nothing where no tie is torn. */
    private long torn(Place[] places, int... sessions) {
        var before = engine.costOfTies();
        for (var i = 0; i < sessions.length; i++) {
            engine.move(sessions[i], places[i]);
        }
        var isTorn = engine.costOfTies() > before;
        for (var i = sessions.length - 1; i >= 0; i--) {
            engine.move(sessions[i], null);
        }
        return isTorn ? lightestTied(sessions) : 0;
    }

    private long lightestTied(int... sessions) {
        var least = IMMOVABLE;
        for (var session : sessions) {
            for (var other : compiled.conflicts().tiesOf(session)) {
                if (state.isPlaced(other) && !placements.get(other).isPinned()) {
                    least = Math.min(least, weight[other]);
                }
            }
        }
        return least;
    }

    /**
     * Each session takes the room where the least is in its way, of those that are left by the ones with less choice.
     *
     * @param isFree whether only rooms that are free will do
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

    /** Whether two sessions cannot have one room. */
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

    /** The smallest of several, as a rule; now and then another, since what two want they may want for ever. */
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
        for (var relative : compiled.conflicts().relativesOf(session)) {
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
