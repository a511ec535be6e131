package org.plenum.generator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;
import org.plenum.conference.Session;
import org.plenum.conference.Session.Needs;

/**
 * Adds to a generated conference rooms that are parts of a hall, a shared room, and sessions with setup and teardown.
 *
 * <p>The planted timetable stays feasible: setup and teardown lie where it leaves the room unused.
 */
final class ExtraHalls {
    private static final int PERCENT_AROUND = 25;
    private static final int LONGEST = 30;

    private final PlantedConference planted;
    private final SeededRandom random;

    ExtraHalls(PlantedConference planted, long seed) {
        this.planted = planted;
        this.random = new SeededRandom(new SplittableRandom(seed));
    }

    PlantedConference planted() {
        var old = planted.conference();
        var sessions = planted.timetable().stream().map(this::session).toList();
        return planted.with(rooms(old.rooms().list()), old.people().list(), sessions);
    }

    /** Makes the last of three rooms shared; the first two of these three make one hall, the last two another. */
    private List<Room> rooms(List<Room> old) {
        var last = old.subList(old.size() - 3, old.size());
        var rooms = new ArrayList<>(old);
        rooms.set(
                old.size() - 1,
                with(last.getLast(), last.getLast().id(), last.getLast().capacity(), List.of(), true));
        rooms.add(whole("east-hall", last.get(0), last.get(1)));
        rooms.add(whole("west-hall", last.get(1), last.get(2)));
        return rooms;
    }

    private static Room whole(String id, Room one, Room other) {
        return with(one, id, one.capacity() + other.capacity(), List.of(one.id(), other.id()), false);
    }

    private static Room with(Room like, String id, int capacity, Collection<String> parts, boolean shared) {
        return new Room(
                id,
                id.equals(like.id()) ? like.name() : id,
                like.building(),
                capacity,
                like.features(),
                like.turnaround(),
                id.equals(like.id()) ? like.unavailable() : List.of(),
                List.copyOf(parts),
                shared,
                like.tables());
    }

    private Session session(Placed placed) {
        var session = placed.session();
        if (!random.chance(PERCENT_AROUND)) {
            return session;
        }
        var step = planted.conference().grid();
        var before = free(placed, step, true) ? step : Duration.ZERO;
        var after = free(placed, step, false) ? step : Duration.ZERO;
        return with(session, before, after);
    }

    /** Whether the room stays unused for that time before or after, and for its turnaround. */
    private boolean free(Placed placed, Duration time, boolean before) {
        var ready = placed.room().turnaround();
        var from = before ? placed.start().minus(time).minus(ready) : placed.end();
        var to = before ? placed.start() : placed.end().plus(time).plus(ready);
        return placed.room().unavailable().stream()
                        .noneMatch(out -> out.start().isBefore(to) && from.isBefore(out.end()))
                && planted.timetable().stream()
                        .filter(other -> !other.equals(placed) && other.room().equals(placed.room()))
                        .noneMatch(other -> other.start().isBefore(to.plusMinutes(LONGEST))
                                && from.minusMinutes(LONGEST).isBefore(other.end()));
    }

    private static Session with(Session session, Duration setup, Duration teardown) {
        var needs = session.needs();
        return session.withNeeds(new Needs(
                needs.features(),
                needs.rooms(),
                needs.interpretation(),
                needs.interpretationWished(),
                needs.resources(),
                setup,
                teardown));
    }
}
