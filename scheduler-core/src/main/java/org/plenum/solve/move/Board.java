package org.plenum.solve.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Track;
import org.plenum.solve.engine.Rulebook;
import org.plenum.solve.engine.board.Grid;
import org.plenum.timetable.Place;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/**
 * A timetable as a board: a cell is one room in one block of time, and what is in it belongs to one track.
 *
 * <p>Sessions of tracks that come in blocks, and that can move, are its talks; a cell in which anything else lies is taken.
 */
public final class Board {
    private static final int NO_CELL = -1;
    private static final int NO_TRACK = -1;

    private final Rulebook rulebook;
    private final Grid grid;
    private final List<Placement> placements;
    private final IntFunction<@Nullable Place> placeOf;
    private final int[] cellOfPlace;
    private final int[] trackOf;
    private final List<List<Integer>> talksOf;
    private final List<List<Integer>> starts;
    private final long gridMinutes;

    private Board(Timetable timetable, IntFunction<@Nullable Place> placeOf) {
        this.rulebook = (Rulebook) timetable.rules();
        this.grid = rulebook.grid();
        this.placements = timetable.getPlacements();
        this.placeOf = placeOf;
        this.gridMinutes = timetable.conference().grid().toMinutes();
        var blocks = timetable.conference().blocks().size();
        this.starts = IntStream.range(0, blocks)
                .mapToObj(block -> IntStream.range(0, grid.starts().size())
                        .filter(start -> grid.blockOf(start) == block)
                        .boxed()
                        .toList())
                .toList();
        this.cellOfPlace = grid.places().stream()
                .mapToInt(place -> cell(grid.blockOf(grid.startOf(place)), grid.roomOf(place)))
                .toArray();
        this.trackOf = new int[placements.size()];
        this.talksOf = talksByTrack(timetable);
    }

    /** The board of a timetable, as it stands whenever it is asked. */
    static Board of(Timetable timetable) {
        var placements = timetable.getPlacements();
        return new Board(timetable, session -> placements.get(session).getPlace());
    }

    /** The board of a timetable whose sessions are where another says. */
    static Board of(Timetable timetable, IntFunction<@Nullable Place> placeOf) {
        return new Board(timetable, placeOf);
    }

    private List<List<Integer>> talksByTrack(Timetable timetable) {
        var tracks = timetable.conference().tracks();
        Map<String, Integer> numbers = new HashMap<>();
        var byTrack = new ArrayList<List<Integer>>();
        for (var placement : placements) {
            var track = placement.session().track().map(tracks::get).filter(Track::inBlocks);
            if (track.isEmpty() || placement.isPinned() || placement.getPlaces().isEmpty()) {
                trackOf[placement.getIndex()] = NO_TRACK;
            } else {
                var number = numbers.computeIfAbsent(track.get().id(), _ -> numbers.size());
                if (number == byTrack.size()) {
                    byTrack.add(new ArrayList<>());
                }
                byTrack.get(number).add(placement.getIndex());
                trackOf[placement.getIndex()] = number;
            }
        }
        return byTrack;
    }

    private int cell(int block, int room) {
        return block < 0 ? NO_CELL : block * rooms() + room;
    }

    int rooms() {
        return grid.rooms().size();
    }

    int blocks() {
        return starts.size();
    }

    int cells() {
        return blocks() * rooms();
    }

    int roomOf(int cell) {
        return cell % rooms();
    }

    int blockOf(int cell) {
        return cell / rooms();
    }

    /** The cell in another room, at the same time. */
    int inRoom(int cell, int room) {
        return cell(blockOf(cell), room);
    }

    /** The cell at another time, in the same room. */
    int inBlock(int cell, int block) {
        return cell(block, roomOf(cell));
    }

    /** Whether a session is one of its talks. */
    boolean isTalk(int session) {
        return trackOf[session] != NO_TRACK;
    }

    /** The talks of each track. */
    List<List<Integer>> tracks() {
        return talksOf;
    }

    /** The number of a talk's track. */
    int trackOf(int talk) {
        return trackOf[talk];
    }

    List<Integer> talksOfTrackOf(int talk) {
        return talksOf.get(trackOf[talk]);
    }

    int position(int talk) {
        return placements.get(talk).session().talk().position();
    }

    long minutes(int talk) {
        return placements.get(talk).session().minutes();
    }

    Placement placement(int talk) {
        return placements.get(talk);
    }

    @Nullable
    Place place(int talk) {
        return placeOf.apply(talk);
    }

    /** Where a talk is; below 0 where it is in no cell. */
    int cellOf(int talk) {
        var place = placeOf.apply(talk);
        return place == null ? NO_CELL : cellOfPlace[place.id()];
    }

    /** The cells in which a track is, each once, in the order of its talks. */
    List<Integer> cellsOf(List<Integer> track) {
        var cells = new ArrayList<Integer>();
        for (var talk : track) {
            var cell = cellOf(talk);
            if (cell >= 0 && !cells.contains(cell)) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** The talks in a cell by their starts; null where anything else is in it, or more than one track. */
    @Nullable
    List<Integer> talksIn(int cell) {
        var inside = new ArrayList<Integer>();
        for (var session = 0; session < trackOf.length; session++) {
            if (cellOf(session) == cell) {
                if (trackOf[session] == NO_TRACK
                        || (!inside.isEmpty() && trackOf[inside.getFirst()] != trackOf[session])) {
                    return null;
                }
                inside.add(session);
            }
        }
        inside.sort(Comparator.comparingInt(this::placeId));
        return inside;
    }

    /** Places are numbered by their starts first. */
    private int placeId(int talk) {
        var place = placeOf.apply(talk);
        return place == null ? 0 : place.id();
    }

    /** How long a cell is: its steps of the grid. */
    long minutesOf(int cell) {
        return starts.get(blockOf(cell)).size() * gridMinutes;
    }

    /** Puts talks into a cell one behind the other; gives the places of as many as there is time for. */
    List<Place> pack(int cell, List<Integer> inside) {
        var places = new ArrayList<Place>(inside.size());
        var room = grid.rooms().get(roomOf(cell));
        var free = Long.MIN_VALUE;
        var next = 0;
        for (var start : starts.get(blockOf(cell))) {
            var minute = rulebook.minuteOf(start);
            if (next < inside.size() && minute >= free) {
                var place = grid.place(start, roomOf(cell));
                if (rulebook.allows(inside.get(next), place)) {
                    places.add(place);
                    free = minute
                            + minutes(inside.get(next))
                            + room.turnaround().toMinutes();
                    next++;
                }
            }
        }
        return places;
    }
}
