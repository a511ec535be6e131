package org.plenum.search.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Track;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.board.Place;
import org.plenum.problem.board.PlaceGrid;

/**
 * A timetable seen as cells: a cell is one room in one block of time, and holds sessions of one track.
 *
 * <p>Its talks are the movable sessions of tracks that come in blocks; a cell with any other session is taken.
 */
public final class BlockGrid {
    private static final int NO_TRACK = -1;

    private final CompiledProblem compiled;
    private final PlaceGrid grid;
    private final List<Placement> placements;
    private final Occupancy state;
    private final Cells cells;
    private final int[] trackOf;
    private final List<List<Integer>> talksOf;
    private final Set<Integer> positioned;

    /** @param state matches the timetable whenever this board is queried */
    BlockGrid(Timetable timetable, Occupancy state) {
        this.compiled = timetable.problem();
        this.grid = compiled.grid();
        this.placements = timetable.placements();
        this.state = state;
        this.cells = new Cells(timetable.conference(), grid);
        this.trackOf = new int[placements.size()];
        this.talksOf = talksByTrack(timetable);
        this.positioned = IntStream.range(0, talksOf.size())
                .filter(track -> talksOf.get(track).stream().anyMatch(talk -> position(talk) > 0))
                .boxed()
                .collect(Collectors.toSet());
    }

    private List<List<Integer>> talksByTrack(Timetable timetable) {
        var tracks = timetable.conference().tracks();
        Map<String, Integer> numbers = new HashMap<>();
        var byTrack = new ArrayList<List<Integer>>();
        for (var placement : placements) {
            var track = placement.session().track().map(tracks::get).filter(Track::inBlocks);
            if (track.isEmpty() || placement.isPinned() || placement.places().isEmpty()) {
                trackOf[placement.index()] = NO_TRACK;
            } else {
                var number = numbers.computeIfAbsent(track.get().id(), _ -> numbers.size());
                if (number == byTrack.size()) {
                    byTrack.add(new ArrayList<>());
                }
                byTrack.get(number).add(placement.index());
                trackOf[placement.index()] = number;
            }
        }
        return byTrack;
    }

    Cells cells() {
        return cells;
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

    /** Whether a track has talks with a position in its order. */
    boolean hasPositions(int track) {
        return positioned.contains(track);
    }

    /** Whether any track has talks with a position in its order. */
    boolean hasPositions() {
        return !positioned.isEmpty();
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
        return state.place(talk);
    }

    /** The cell of a talk; below 0 where it lies in none. */
    int cellOf(int talk) {
        return cells.of(state.place(talk));
    }

    /** The cells in which a track lies, each once, in the order of its talks. */
    List<Integer> cellsOf(List<Integer> track) {
        var found = new ArrayList<Integer>();
        for (var talk : track) {
            var cell = cellOf(talk);
            if (cell >= 0 && !found.contains(cell)) {
                found.add(cell);
            }
        }
        return found;
    }

    /** The talks in a cell by their starts; null where the cell holds anything else or more than one track. */
    @Nullable
    List<Integer> talksIn(int cell) {
        var inside = new ArrayList<Integer>();
        var members = state.sessionsIn(cells.roomOf(cell));
        for (var i = state.countIn(cells.roomOf(cell)) - 1; i >= 0; i--) {
            var session = members[i];
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

    /** Place ids are in the order of starts. */
    private int placeId(int talk) {
        var place = state.place(talk);
        return place == null ? 0 : place.id();
    }

    /**
     * Puts talks into a cell one after the other, in a shared room as many at once as it has seats for; returns the
     * places of as many as there is time for.
     */
    List<Place> pack(int cell, List<Integer> inside) {
        var room = grid.rooms().get(cells.roomOf(cell));
        return room.shared() ? packSideBySide(cell, inside, room.capacity()) : packInTurn(cell, inside);
    }

    private List<Place> packInTurn(int cell, List<Integer> inside) {
        var places = new ArrayList<Place>(inside.size());
        var free = Long.MIN_VALUE;
        for (var place : cells.placesIn(cell)) {
            if (places.size() == inside.size()) {
                break;
            }
            var talk = inside.get(places.size());
            var minute = grid.minuteOf(grid.startOf(place));
            if (state.takenFrom(talk, minute) >= free && compiled.allows(talk, place)) {
                places.add(place);
                free = state.takenTo(talk, minute) + place.room().turnaround().toMinutes();
            }
        }
        return places;
    }

    private List<Place> packSideBySide(int cell, List<Integer> inside, int seats) {
        var places = new ArrayList<Place>(inside.size());
        var free = Long.MIN_VALUE; // from here on all that began before are over
        for (var place : cells.placesIn(cell)) {
            var minute = grid.minuteOf(grid.startOf(place));
            var heads = 0L;
            for (var talk : minute < free ? List.<Integer>of() : inside.subList(places.size(), inside.size())) {
                heads += heads(talk);
                if (heads > seats || !compiled.allows(talk, place)) {
                    break;
                }
                places.add(place);
                free = Math.max(free, minute + minutes(talk));
            }
        }
        return places;
    }

    private int heads(int talk) {
        return placements.get(talk).session().heads().orElse(0);
    }
}
