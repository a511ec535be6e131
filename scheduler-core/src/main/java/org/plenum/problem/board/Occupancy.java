package org.plenum.problem.board;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/**
 * The place of every session, as numbers, and the sessions that share a room.
 *
 * <p>A session without a place starts and ends at the same moment before all others, so that it overlaps nothing and no
 * loop needs to check for it.
 */
public final class Occupancy {
    /** The block of a session that lies in no block or has no place. */
    public static final int NO_BLOCK = -1;

    private static final int NOWHERE = -1;
    private static final int BEFORE_ALL = Integer.MIN_VALUE / 2;

    public final int[] start;
    public final int[] end;

    /** The minute from which a session takes its room: its start minus its setup. */
    public final int[] takenFrom;

    /** The minute until which a session takes its room: its end plus its teardown. */
    public final int[] takenTo;

    public final int[] room;
    public final int[] startIndex;
    public final int[] block;
    public final long[] date;

    private final PlaceGrid grid;
    private final long[] startDates;
    private final int[] duration;
    private final int[] setup;
    private final int[] teardown;
    private final List<Session> sessions;
    private final @Nullable Place[] place;
    private final @Nullable Placed[] placed;
    private final int[][] inRoom;
    private final int[] inRoomCount;
    private final int[] seat;

    public Occupancy(PlaceGrid grid, List<Session> sessions) {
        var count = sessions.size();
        this.grid = grid;
        this.startDates = grid.dates();
        this.sessions = sessions;
        this.duration =
                sessions.stream().mapToInt(session -> (int) session.minutes()).toArray();
        this.setup = minutes(Session.Needs::setup);
        this.teardown = minutes(Session.Needs::teardown);
        this.start = filled(count, BEFORE_ALL);
        this.end = filled(count, BEFORE_ALL);
        this.takenFrom = isZero(setup) ? start : filled(count, BEFORE_ALL); // one array is read faster than two
        this.takenTo = isZero(teardown) ? end : filled(count, BEFORE_ALL);
        this.room = filled(count, NOWHERE);
        this.startIndex = filled(count, NOWHERE);
        this.block = filled(count, NO_BLOCK);
        this.date = new long[count];
        Arrays.fill(date, NOWHERE);
        this.place = new Place[count];
        this.placed = new Placed[count];
        this.inRoom = new int[grid.rooms().size()][4];
        this.inRoomCount = new int[grid.rooms().size()];
        this.seat = new int[count];
    }

    private int[] minutes(Function<Session.Needs, Duration> time) {
        return sessions.stream()
                .mapToInt(session -> (int) time.apply(session.needs()).toMinutes())
                .toArray();
    }

    private static boolean isZero(int... minutes) {
        return Arrays.stream(minutes).allMatch(each -> each == 0);
    }

    private static int[] filled(int length, int value) {
        var array = new int[length];
        Arrays.fill(array, value);
        return array;
    }

    public int sessions() {
        return duration.length;
    }

    /**
     * Whether a session overlaps the time from one minute to another: then both differences are below 0, and one look
     * at their signs is enough.
     */
    public boolean overlaps(int session, int from, int to) {
        return ((start[session] - to) & (from - end[session])) < 0;
    }

    public int minuteOf(int startAt) {
        return grid.minuteOf(startAt);
    }

    public int durationOf(int session) {
        return duration[session];
    }

    /** Whether a session takes its room at some time from one minute to another; computed as {@link #overlaps} does. */
    public boolean isTaking(int session, int from, int to) {
        return ((takenFrom[session] - to) & (from - takenTo[session])) < 0;
    }

    /** The minute from which a session would take its room if it started in that minute. */
    public int takenFrom(int session, int minute) {
        return minute - setup[session];
    }

    /** The minute until which a session would take its room if it started in that minute. */
    public int takenTo(int session, int minute) {
        return minute + duration[session] + teardown[session];
    }

    public boolean isPlaced(int session) {
        return room[session] != NOWHERE;
    }

    @Nullable
    public Place place(int session) {
        return place[session];
    }

    /** A session with a place, as rules read it. */
    public Placed placed(int session) {
        var known = placed[session];
        if (known == null) {
            var at = place[session];
            if (at == null) {
                throw new IllegalStateException("The session (%s) has no place."
                        .formatted(sessions.get(session).id()));
            }
            known = new Placed(sessions.get(session), at.start(), at.room());
            placed[session] = known;
        }
        return known;
    }

    /** The sessions in a room: the first {@link #countIn} of them. */
    public int[] sessionsIn(int theRoom) {
        return inRoom[theRoom];
    }

    public int countIn(int theRoom) {
        return inRoomCount[theRoom];
    }

    /** Moves a session; a null place takes it out. */
    public void move(int session, @Nullable Place to) {
        if (isPlaced(session)) {
            leave(session, room[session]);
        }
        if (to == null) {
            unplace(session);
        } else {
            place(session, to);
        }
    }

    /** Moves a session to its place in another state of the same sessions. */
    public void follow(Occupancy other, int session) {
        if (isPlaced(session)) {
            leave(session, room[session]);
        }
        startIndex[session] = other.startIndex[session];
        block[session] = other.block[session];
        start[session] = other.start[session];
        end[session] = other.end[session];
        takenFrom[session] = other.takenFrom[session];
        takenTo[session] = other.takenTo[session];
        room[session] = other.room[session];
        date[session] = other.date[session];
        place[session] = other.place[session];
        placed[session] = null;
        if (isPlaced(session)) {
            enter(session, room[session]);
        }
    }

    private void place(int session, Place at) {
        var index = grid.startOf(at);
        startIndex[session] = index;
        block[session] = grid.blockOf(index);
        start[session] = grid.minuteOf(index);
        end[session] = start[session] + duration[session];
        takenFrom[session] = takenFrom(session, start[session]);
        takenTo[session] = takenTo(session, start[session]);
        room[session] = grid.roomOf(at);
        date[session] = startDates[index];
        place[session] = at;
        placed[session] = null;
        enter(session, room[session]);
    }

    private void unplace(int session) {
        startIndex[session] = NOWHERE;
        block[session] = NO_BLOCK;
        start[session] = BEFORE_ALL;
        end[session] = BEFORE_ALL;
        takenFrom[session] = BEFORE_ALL;
        takenTo[session] = BEFORE_ALL;
        room[session] = NOWHERE;
        date[session] = NOWHERE;
        place[session] = null;
        placed[session] = null;
    }

    private void enter(int session, int into) {
        var count = inRoomCount[into]++;
        if (count == inRoom[into].length) {
            inRoom[into] = Arrays.copyOf(inRoom[into], 2 * count);
        }
        inRoom[into][count] = session;
        seat[session] = count;
    }

    private void leave(int session, int from) {
        var last = inRoom[from][--inRoomCount[from]];
        inRoom[from][seat[session]] = last;
        seat[last] = seat[session];
    }
}
