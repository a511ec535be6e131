package org.plenum.search.move;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.problem.board.Place;
import org.plenum.problem.board.PlaceGrid;

/** The cells of a {@link BlockGrid}: each is one room in one block of time, and has a number. */
final class Cells {
    private static final int NONE = -1;

    private final PlaceGrid grid;
    private final long stepMinutes;
    private final List<List<Integer>> starts;
    private final List<List<Place>> places;
    private final int[] ofPlace;

    Cells(Conference conference, PlaceGrid grid) {
        this.grid = grid;
        this.stepMinutes = conference.grid().toMinutes();
        this.starts = IntStream.range(0, conference.blocks().size())
                .mapToObj(block -> IntStream.range(0, grid.starts().size())
                        .filter(start -> grid.blockOf(start) == block)
                        .boxed()
                        .toList())
                .toList();
        this.places = IntStream.range(0, count())
                .mapToObj(cell -> starts.get(blockOf(cell)).stream()
                        .map(start -> grid.place(start, roomOf(cell)))
                        .toList())
                .toList();
        this.ofPlace = grid.places().stream()
                .mapToInt(place -> cell(grid.blockOf(grid.startOf(place)), grid.roomOf(place)))
                .toArray();
    }

    private int cell(int block, int room) {
        return block < 0 ? NONE : block * rooms() + room;
    }

    int rooms() {
        return grid.rooms().size();
    }

    int blocks() {
        return starts.size();
    }

    int count() {
        return blocks() * rooms();
    }

    int roomOf(int cell) {
        return cell % rooms();
    }

    int blockOf(int cell) {
        return cell / rooms();
    }

    /** The cell in which a place lies; below 0 where it lies in none. */
    int of(@Nullable Place place) {
        return place == null ? NONE : ofPlace[place.id()];
    }

    /** The cell in another room, at the same time. */
    int inRoom(int cell, int room) {
        return cell(blockOf(cell), room);
    }

    /** The cell at another time, in the same room. */
    int inBlock(int cell, int block) {
        return cell(block, roomOf(cell));
    }

    /** The length of a cell: its grid steps, in minutes. */
    long minutesOf(int cell) {
        return starts.get(blockOf(cell)).size() * stepMinutes;
    }

    /** Its places, by time. */
    List<Place> placesIn(int cell) {
        return places.get(cell);
    }
}
