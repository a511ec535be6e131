package org.plenum.web.grid;

import java.util.List;
import org.plenum.conference.Day;
import org.plenum.conference.Interval;
import org.plenum.conference.Placed;
import org.plenum.conference.Room;

/**
 * A rectangle of rooms and time: sessions, a break, a reason why the room cannot be used, or free.
 *
 * @param sessions more than one if a timetable puts them into one room at once
 * @param blocking for a cell without sessions: sessions that take the room, or one that overlaps it, for setup or
 *     teardown
 * @param closed for a cell without sessions: the closed ones of the room and the rooms that overlap it
 * @param breaks within the cell, also those that its sessions go through
 * @param rooms those that it covers, side by side
 * @param line the CSS grid line of its first row: the head is line 1
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

    /** Whether it stands for all rooms together, and not only for those that it covers. */
    public boolean isBand() {
        return sessions.size() == 1 && !rooms.equals(List.of(sessions.getFirst().room()));
    }
}
