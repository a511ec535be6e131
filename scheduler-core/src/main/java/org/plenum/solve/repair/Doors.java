package org.plenum.solve.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenum.solve.engine.Engine;
import org.plenum.solve.engine.Rulebook;
import org.plenum.solve.engine.board.State;
import org.plenum.timetable.Place;
import org.plenum.timetable.Placement;

/** For each start the rooms where the least is in the way: few places to look at instead of all rooms. */
final class Doors {

    /**
     * A place for each of some sessions that start together.
     *
     * @param weight of the sessions that are in the way, as far as the board shows it; some count several times
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    record Door(Place[] places, long weight) {}

    private static final long IMMOVABLE = Long.MAX_VALUE;

    private final Rulebook rulebook;
    private final Engine engine;
    private final State state;
    private final List<Placement> placements;
    private final long[] weight;
    private final int rooms;

    Doors(Rulebook rulebook, Engine engine, List<Placement> placements, long[] weight) {
        this.rulebook = rulebook;
        this.engine = engine;
        this.state = engine.state();
        this.placements = placements;
        this.weight = weight;
        this.rooms = rulebook.grid().rooms().size();
    }

    /** One for each start that all these sessions can have. */
    List<Door> of(int... sessions) {
        var doors = new ArrayList<Door>();
        var start = -1;
        for (var place : placements.get(sessions[0]).getPlaces()) {
            if (rulebook.grid().startOf(place) != start) {
                start = rulebook.grid().startOf(place);
                doorAt(start, sessions).ifPresent(doors::add);
            }
        }
        return doors;
    }

    private Optional<Door> door(Place[] places, int... sessions) {
        var minute = state.minuteOf(rulebook.grid().startOf(places[0]));
        var sum = 0L;
        for (var i = 0; i < sessions.length; i++) {
            sum += clashing(sessions[i], minute)
                    + occupying(sessions[i], rulebook.grid().roomOf(places[i]), minute);
        }
        var torn = torn(places, sessions);
        return torn == IMMOVABLE ? Optional.empty() : Optional.of(new Door(places, sum + torn));
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
            for (var other : rulebook.tiesOf(session)) {
                if (state.isPlaced(other) && !placements.get(other).isPinned()) {
                    least = Math.min(least, weight[other]);
                }
            }
        }
        return least;
    }

    /** Each session takes the room where the least is in its way, of those that are left by the ones with less choice. */
    private Optional<Door> doorAt(int start, int... sessions) {
        var places = new Place[sessions.length];
        var taken = new boolean[rooms];
        for (var i : byChoice(start, sessions)) {
            var room = bestRoom(sessions[i], start, taken);
            if (room < 0) {
                return Optional.empty();
            }
            taken[room] = true;
            places[i] = rulebook.grid().place(start, room);
        }
        return door(places, sessions);
    }

    private int[] byChoice(int start, int... sessions) {
        return IntStream.range(0, sessions.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> IntStream.range(0, rooms)
                        .filter(room -> rulebook.allows(sessions[i], start, room))
                        .count()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int bestRoom(int session, int start, boolean... taken) {
        var hasRelatives = Arrays.stream(rulebook.relativesOf(session)).anyMatch(state::isPlaced);
        var best = -1;
        var least = IMMOVABLE;
        for (var room = 0; room < rooms && least > 0; room++) {
            if (!taken[room] && rulebook.allows(session, start, room)) {
                var inTheWay = occupying(session, room, state.minuteOf(start));
                if (hasRelatives && inTheWay < least) {
                    inTheWay = plus(inTheWay, torn(new Place[] {rulebook.grid().place(start, room)}, session));
                }
                if (inTheWay < least) {
                    least = inTheWay;
                    best = room;
                }
            }
        }
        return best;
    }

    private static long plus(long weight, long torn) {
        return torn == IMMOVABLE ? IMMOVABLE : weight + torn;
    }

    private long clashing(int session, int start) {
        var end = start + state.durationOf(session);
        var sum = 0L;
        for (var other : rulebook.clashesOf(session)) {
            if (start < state.end[other] && state.start[other] < end) {
                sum += weight[other];
            }
        }
        return sum;
    }

    private long occupying(int session, int room, int start) {
        var end = start + state.durationOf(session) + rulebook.roomReach(room);
        var from = start - rulebook.roomReach(room);
        var sum = 0L;
        var members = state.sessionsIn(room);
        for (var i = state.countIn(room) - 1; i >= 0; i--) {
            var other = members[i];
            if (from < state.end[other] && state.start[other] < end) {
                sum += weight[other];
            }
        }
        return sum;
    }
}
