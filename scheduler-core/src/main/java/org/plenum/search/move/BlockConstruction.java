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
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.Engine;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;

/** Gives empty cells to the tracks that come in blocks, one track after the other, as long as there are empty cells. */
public final class BlockConstruction {
    /** Roughly, in all: each of a few hundred cells is tried for each block; of more cells, only some. */
    private static final int LOOKS = 40_000;

    /** An empty cell for some talks, and what it would cost. */
    private record Option(List<Integer> talks, List<Place> places, long cost, long loss) {}

    private final BlockGrid board;
    private final Engine engine;
    private final RandomGenerator random;
    private long moves;
    private long most;

    /** @param engine matches the timetable */
    public BlockConstruction(Timetable timetable, Engine engine, RandomGenerator random) {
        this.board = new BlockGrid(timetable, engine.state());
        this.engine = engine;
        this.random = random;
    }

    /**
     * Places the talks that have no place yet, the longest tracks first; a talk without an empty cell stays unplaced.
     *
     * @param isTight whether unused time matters more than the cost of a cell
     * @param most the moves that it may try
     * @return the moves that it has tried
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

    /** The empty cells to try: all of them, or those in the track's rooms and some others. */
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
        var hard = engine.cost(ScoreLevel.HARD);
        for (var i = 0; i < places.size(); i++) {
            engine.move(talks.get(i), places.get(i));
        }
        var breaks = engine.cost(ScoreLevel.HARD) > hard;
        var option = new Option(talks, places, engine.cost(ScoreLevel.SOFT), left(cell, talks));
        for (var talk : talks) {
            engine.move(talk, null);
        }
        moves += places.size();
        return breaks ? Optional.empty() : Optional.of(option);
    }

    /** The talks for which a cell has time, tried in their order: a short one may fit where a longer one does not. */
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
