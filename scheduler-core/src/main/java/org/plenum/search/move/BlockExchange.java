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

/** Some cells of a board as they could be: who is to be in them, in which order. */
final class BlockExchange {
    private final BlockBoard board;
    private final Map<Integer, List<Integer>> cells = new LinkedHashMap<>();
    private boolean possible = true;

    BlockExchange(BlockBoard board) {
        this.board = board;
    }

    /** Who is, or is to be, in a cell: to be changed as one likes. */
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

    /** Lets two cells change what is in them. */
    void exchange(int one, int other) {
        var inOne = in(one);
        cells.put(one, in(other));
        cells.put(other, inOne);
    }

    /** Puts a talk where its track is already, and has time; whether that could be done. */
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

    /** Puts the talks of these cells in the order of their positions, those without one where they are. */
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
     * Puts the talks of each track that it touches in the order of their positions: a block at another time is no good where
     * all talks behind it are then out of theirs.
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

    /** Takes out those for whom there is no time, and gives them. */
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

    /** What has to change; nothing where that is nothing, or where it is not possible. */
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
