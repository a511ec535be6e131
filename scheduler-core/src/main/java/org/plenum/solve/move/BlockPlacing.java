package org.plenum.solve.move;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.plenum.conference.Level;
import org.plenum.solve.engine.Engine;
import org.plenum.timetable.Place;
import org.plenum.timetable.Timetable;

/** Gives each track that comes in blocks empty cells, one after the other, as long as there are some. */
public final class BlockPlacing {

    /** What it would cost to give an empty cell to some talks. */
    private record Option(int cell, List<Place> places, long cost, long loss) {}

    private final Board board;
    private final Engine engine;
    private final RandomGenerator random;
    private long moves;

    /** @param engine which stands as the timetable does */
    public BlockPlacing(Timetable timetable, Engine engine, RandomGenerator random) {
        this.board = new Board(timetable, engine.state());
        this.engine = engine;
        this.random = random;
    }

    /** The moves tried so far. */
    public long moves() {
        return moves;
    }

    /**
     * Places the talks that have no place yet, the longest tracks first; what finds no empty cell stays without one.
     *
     * @param isTight whether to lose no time matters more than what a cell costs
     */
    public void place(boolean isTight, BooleanSupplier isOver) {
        var order = Comparator.comparingLong(Option::cost).thenComparingLong(Option::loss);
        var tight = Comparator.comparingLong(Option::loss).thenComparingLong(Option::cost);
        for (var track : inOrder()) {
            var remaining = new ArrayList<>(track);
            remaining.removeIf(talk -> engine.place(talk) != null);
            remaining.sort(Comparator.comparingLong(board::minutes).reversed());
            for (var found = true; found && !remaining.isEmpty() && !isOver.getAsBoolean(); ) {
                var best = emptyCells().stream()
                        .flatMap(cell -> look(cell, remaining).stream())
                        .min(isTight ? tight : order);
                best.ifPresent(option -> settle(option, remaining));
                found = best.isPresent();
            }
        }
    }

    private List<List<Integer>> inOrder() {
        record Urgent(List<Integer> track, double urgency) {}
        return board.tracks().stream()
                .map(track -> new Urgent(
                        track, track.stream().mapToLong(board::minutes).sum() * random.nextDouble(0.7, 1.3)))
                .sorted(Comparator.comparingDouble(Urgent::urgency).reversed())
                .map(Urgent::track)
                .toList();
    }

    private List<Integer> emptyCells() {
        var shift = random.nextInt(Math.max(1, board.cells().count())); // so that chance decides between equals
        return IntStream.range(0, board.cells().count())
                .map(cell -> (cell + shift) % board.cells().count())
                .filter(cell -> {
                    var inside = board.talksIn(cell);
                    return inside != null && inside.isEmpty();
                })
                .boxed()
                .toList();
    }

    private Optional<Option> look(int cell, List<Integer> remaining) {
        var places = board.pack(cell, remaining);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var hard = engine.cost(Level.HARD);
        for (var i = 0; i < places.size(); i++) {
            engine.move(remaining.get(i), places.get(i));
        }
        var breaks = engine.cost(Level.HARD) > hard;
        var option = new Option(cell, places, engine.cost(Level.SOFT), loss(cell, remaining, places.size()));
        for (var i = 0; i < places.size(); i++) {
            engine.move(remaining.get(i), null);
        }
        moves += places.size();
        return breaks ? Optional.empty() : Optional.of(option);
    }

    private long loss(int cell, List<Integer> remaining, int count) {
        var used =
                remaining.subList(0, count).stream().mapToLong(board::minutes).sum();
        return board.cells().minutesOf(cell) - used;
    }

    private void settle(Option option, List<Integer> remaining) {
        for (var place : option.places) {
            engine.move(remaining.removeFirst(), place);
        }
    }
}
