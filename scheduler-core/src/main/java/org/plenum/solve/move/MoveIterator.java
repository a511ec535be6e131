package org.plenum.solve.move;

import ai.timefold.solver.core.preview.api.move.Move;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.plenum.solve.engine.Rulebook;
import org.plenum.solve.move.Relocation.Step;
import org.plenum.timetable.Place;
import org.plenum.timetable.Placement;
import org.plenum.timetable.Timetable;

/** Draws moves at random, endlessly. A draw that leads nowhere is drawn again. */
public final class MoveIterator implements Iterator<Move<Timetable>> {
    private final RandomGenerator random;
    private final Rulebook rulebook;
    private final List<Placement> movable;
    private final List<List<Placement>> tied;
    private final Board board;
    private final BlockMoves blocks;

    public MoveIterator(Movables movables, RandomGenerator random) {
        this.random = random;
        this.rulebook = movables.rulebook();
        this.movable = movables.single();
        this.tied = movables.tied();
        this.board = movables.board();
        this.blocks = new BlockMoves(movables.board(), random);
    }

    @Override
    public boolean hasNext() {
        return !movable.isEmpty();
    }

    @Override
    public Relocation next() {
        while (true) {
            var move = draw();
            if (move.isPresent()) {
                return move.get();
            }
        }
    }

    private Optional<Relocation> draw() {
        var placement = any(movable);
        if (board.isTalk(placement.getIndex()) && random.nextInt(20) > 0) {
            return relocation(blocks.draw(placement.getIndex()));
        }
        var place = placement.getPlace();
        if (place == null) {
            return random.nextBoolean() ? toAnyPlace(placement) : inPlaceOf(placement, any(movable));
        }
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5 -> toAnyPlace(placement);
            case 6, 7, 8, 9 -> to(placement, rulebook.cross(any(placement.getPlaces()), place));
            case 10, 11, 12 -> to(placement, rulebook.cross(place, any(placement.getPlaces())));
            case 13, 14, 15, 16, 17 -> swap(placement, any(movable));
            default -> tied.isEmpty() ? toAnyPlace(placement) : shift(any(tied));
        };
    }

    private static Optional<Relocation> relocation(List<Step> steps) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Relocation(steps));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Optional<Relocation> toAnyPlace(Placement placement) {
        return Optional.of(Relocation.of(new Step(placement, any(placement.getPlaces()))));
    }

    private Optional<Relocation> to(Placement placement, Place place) {
        return place.equals(placement.getPlace()) || !rulebook.allows(placement.getIndex(), place)
                ? Optional.empty()
                : Optional.of(Relocation.of(new Step(placement, place)));
    }

    private Optional<Relocation> swap(Placement one, Placement other) {
        var place = one.getPlace();
        var otherPlace = other.getPlace();
        if (place == null
                || otherPlace == null
                || place.equals(otherPlace)
                || !rulebook.allows(one.getIndex(), otherPlace)
                || !rulebook.allows(other.getIndex(), place)) {
            return Optional.empty();
        }
        return Optional.of(Relocation.of(new Step(one, otherPlace), new Step(other, place)));
    }

    private Optional<Relocation> inPlaceOf(Placement unplaced, Placement other) {
        var place = other.getPlace();
        return place == null || !rulebook.allows(unplaced.getIndex(), place)
                ? Optional.empty()
                : Optional.of(Relocation.of(new Step(unplaced, place), new Step(other, null)));
    }

    /** Moves all of them by as much as the first moves to get to some start of its own, each staying in its room. */
    private Optional<Relocation> shift(List<Placement> sessions) {
        var first = sessions.getFirst();
        var from = first.getPlace();
        if (from == null) {
            return Optional.empty();
        }
        var to = any(first.getPlaces());
        var steps = new ArrayList<Step>(sessions.size());
        for (var session : sessions) {
            var shifted = rulebook.shifted(session.getPlace(), from, to);
            if (shifted.isEmpty() || !rulebook.allows(session.getIndex(), shifted.get())) {
                return Optional.empty();
            }
            steps.add(new Step(session, shifted.get()));
        }
        return Optional.of(new Relocation(steps));
    }
}
