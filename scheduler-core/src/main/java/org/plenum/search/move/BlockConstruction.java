package org.plenum.search.move;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenum.conference.Level;
import org.plenum.problem.Engine;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;

/** Gives each track that comes in blocks empty cells, one after the other, as long as there are some. */
public final class BlockConstruction {
    /** In all, roughly: of a few hundred cells each is looked at for each block, of more than these only some. */
    private static final int LOOKS = 40_000;

    /** What it would cost to give an empty cell to some talks. */
    private record Option(List<Integer> talks, List<Place> places, long cost, long loss) {}

    private final BlockBoard board;
    private final Engine engine;
    private final RandomGenerator random;
    private long moves;
    private long most;

    /** @param engine which stands as the timetable does */
    public BlockConstruction(Timetable timetable, Engine engine, RandomGenerator random) {
        this.board = new BlockBoard(timetable, engine.state());
        this.engine = engine;
        this.random = random;
    }

    /**
     * Places the talks that have no place yet, the longest tracks first; what finds no empty cell stays without one.
     *
     * @param isTight whether to lose no time matters more than what a cell costs
     * @param most the moves that it may try
     * @return those that it has tried
     */
    public long place(boolean isTight, long most, BooleanSupplier isOver) {
        this.moves = 0;
        this.most = most;
        var order = Comparator.comparingLong(Option::cost).thenComparingLong(Option::loss);
        var tight = Comparator.comparingLong(Option::loss).thenComparingLong(Option::cost);
        for (var track : inOrder()) {
            var remaining = new ArrayList<>(track);
            remaining.removeIf(talk -> engine.place(talk) != null);
            remaining.sort(Comparator.comparingLong(board::minutes).reversed());
            for (var found = true; found && !remaining.isEmpty() && !isOver.getAsBoolean(); ) {
                var best = candidates(track).stream()
                        .flatMap(cell -> look(cell, remaining).stream())
                        .min(isTight ? tight : order);
                best.ifPresent(option -> settle(option, remaining));
                found = best.isPresent();
            }
        }
        return moves;
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

    /** Empty cells to look at: all of them, or those in the track's rooms and some others. */
    private List<Integer> candidates(List<Integer> track) {
        var count = board.cells().count();
        var looks = LOOKS / Math.max(1, count);
        if (looks >= count) {
            var shift = random.nextInt(Math.max(1, count)); // so that chance decides between equals
            return IntStream.range(0, count)
                    .map(cell -> (cell + shift) % count)
                    .filter(this::isEmpty)
                    .boxed()
                    .toList();
        }
        var cells = IntStream.range(0, count).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(cells, Random.from(random));
        var rooms = board.cellsOf(track).stream().map(board.cells()::roomOf).collect(Collectors.toSet());
        cells.sort(Comparator.comparing(cell -> !rooms.contains(board.cells().roomOf(cell))));
        return cells.stream().filter(this::isEmpty).limit(looks).toList();
    }

    private boolean isEmpty(int cell) {
        var inside = board.talksIn(cell);
        return inside != null && inside.isEmpty();
    }

    private Optional<Option> look(int cell, List<Integer> remaining) {
        var talks = fitting(cell, remaining);
        if (talks.isEmpty() || moves + talks.size() > most) {
            return Optional.empty();
        }
        var places = board.pack(cell, talks);
        var hard = engine.cost(Level.HARD);
        for (var i = 0; i < places.size(); i++) {
            engine.move(talks.get(i), places.get(i));
        }
        var breaks = engine.cost(Level.HARD) > hard;
        var option = new Option(talks, places, engine.cost(Level.SOFT), left(cell, talks));
        for (var talk : talks) {
            engine.move(talk, null);
        }
        moves += places.size();
        return breaks ? Optional.empty() : Optional.of(option);
    }

    /** Those for which a cell has time, each that comes first in its turn: what is left behind a long one may take a short one. */
    private List<Integer> fitting(int cell, List<Integer> remaining) {
        var talks =
                new ArrayList<>(remaining.subList(0, board.pack(cell, remaining).size()));
        var shortest = board.minutes(remaining.getLast());
        for (var next = talks.size() + 1; next < remaining.size() && left(cell, talks) >= shortest; next++) {
            talks.add(remaining.get(next));
            if (board.pack(cell, talks).size() < talks.size()) {
                talks.removeLast();
            }
        }
        return talks;
    }

    private long left(int cell, List<Integer> talks) {
        return board.cells().minutesOf(cell)
                - talks.stream().mapToLong(board::minutes).sum();
    }

    private void settle(Option option, List<Integer> remaining) {
        for (var i = 0; i < option.talks.size(); i++) {
            engine.move(option.talks.get(i), option.places.get(i));
        }
        remaining.removeAll(option.talks);
    }
}
