package org.plenum.search.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenum.search.move.PlacementChange.Step;

/** A new arrangement of some cells: which talks they hold, in which order. */
final class BlockExchange {
    private final BlockGrid board;
    private final Map<Integer, List<Integer>> cells = new LinkedHashMap<>();
    private boolean possible = true;

    BlockExchange(BlockGrid board) {
        this.board = board;
    }

    /** The talks that are in a cell, or will be; the caller may change the list. */
    List<Integer> in(int cell) {
        var known = cells.get(cell);
        if (known == null) {
            var inside = board.talksIn(cell);
            possible &= inside != null;
            known = inside == null ? new ArrayList<>() : inside;
            cells.put(cell, known);
        }
        return known;
    }

    /** Exchanges the contents of two cells. */
    void exchange(int one, int other) {
        var inOne = in(one);
        cells.put(one, in(other));
        cells.put(other, inOne);
    }

    /** Puts a talk into one of these cells of its track that has time, and says whether it could. */
    boolean accommodate(int talk, List<Integer> cellsOfTrack) {
        for (var cell : cellsOfTrack) {
            var inside = in(cell);
            inside.add(talk);
            if (isOfOneTrack(inside) && board.pack(cell, inside).size() == inside.size()) {
                return true;
            }
            inside.removeLast();
        }
        return false;
    }

    /** Sorts the talks of these cells by position; talks without a position keep their place in the order. */
    void sort(List<Integer> some) {
        var inTime = some.stream().sorted().toList();
        var placed = inTime.stream().flatMap(cell -> in(cell).stream()).toList();
        var sorted = placed.stream()
                .filter(talk -> board.position(talk) > 0)
                .sorted(Comparator.comparingInt(board::position))
                .collect(Collectors.toCollection(ArrayList::new));
        for (var i = 0; i < placed.size(); i++) {
            if (board.position(placed.get(i)) == 0) {
                sorted.add(i, placed.get(i));
            }
        }
        var next = sorted.iterator();
        inTime.forEach(cell -> in(cell).replaceAll(_ -> next.next()));
    }

    /**
     * Sorts each track in the arrangement by position: a block at another time rarely helps if it leaves the talks
     * after it out of order.
     */
    void sortTracks() {
        cells.values().stream()
                .flatMap(List::stream)
                .map(board::trackOf)
                .filter(board::hasPositions)
                .distinct()
                .toList()
                .forEach(track -> sort(cellsOf(track)));
    }

    private List<Integer> cellsOf(int track) {
        return Stream.concat(board.cellsOf(board.tracks().get(track)).stream(), cells.keySet().stream())
                .distinct()
                .toList()
                .stream()
                .filter(cell -> !in(cell).isEmpty() && board.trackOf(in(cell).getFirst()) == track)
                .toList();
    }

    private boolean isOfOneTrack(List<Integer> inside) {
        return board.trackOf(inside.getFirst()) == board.trackOf(inside.getLast());
    }

    /** Removes the talks for which there is no time, and returns them. */
    List<Integer> overflow() {
        var over = new ArrayList<Integer>();
        cells.forEach((cell, inside) -> {
            var fitting = board.pack(cell, inside).size();
            while (inside.size() > fitting) {
                over.add(inside.removeLast());
            }
        });
        return over;
    }

    /** The changes to make; none where nothing changes or the arrangement is not possible. */
    List<Step> changes() {
        var changes = new ArrayList<Step>();
        if (!possible) {
            return changes;
        }
        for (var cell : cells.entrySet()) {
            var places = board.pack(cell.getKey(), cell.getValue());
            if (places.size() < cell.getValue().size()) {
                return List.of();
            }
            for (var i = 0; i < places.size(); i++) {
                var talk = cell.getValue().get(i);
                if (!Objects.equals(board.place(talk), places.get(i))) {
                    changes.add(new Step(board.placement(talk), places.get(i)));
                }
            }
        }
        return changes;
    }
}
