package org.plenum.web.grid;

import java.util.List;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;

/**
 * A rectangle of rooms and time: sessions, a break, what keeps the room from being used, or free.
 *
 * @param sessions more than one where a timetable has put them into one room at once
 * @param blocking where it has no sessions: those that take the room for their setup or teardown, or what overlaps it
 * @param closed where it has no sessions: the room, if it is closed, and what overlaps it and is closed
 * @param breaks that fall into it, also those that its sessions go through
 * @param rooms those that it covers, side by side
 * @param line where CSS puts its first row: the head is line 1
 * @param rows how many it covers
 * @param column of its first room, from 1
 */
public record Cell(
        List<Placed> sessions,
        List<Placed> blocking,
        List<Room> closed,
        List<Day.Break> breaks,
        Interval time,
        List<Room> rooms,
        int line,
        int rows,
        int column) {

    public Cell {
        sessions = List.copyOf(sessions);
        blocking = List.copyOf(blocking);
        closed = List.copyOf(closed);
        breaks = List.copyOf(breaks);
        rooms = List.copyOf(rooms);
    }

    public boolean isFree() {
        return sessions.isEmpty() && !isBlocked() && breaks.isEmpty();
    }

    public boolean isBreak() {
        return sessions.isEmpty() && !isBlocked() && !breaks.isEmpty();
    }

    public boolean isBlocked() {
        return !blocking.isEmpty() || !closed.isEmpty();
    }

    /** Whether it stands for all rooms together and not for those that it happens to cover. */
    public boolean isBand() {
        return sessions.size() == 1 && !rooms.equals(List.of(sessions.getFirst().room()));
    }
}
