package org.plenum.search.move;

import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.plenum.problem.Placement;
import org.plenum.search.move.PlacementChange.Step;

/** Draws random moves without end; a draw that changes nothing, or that certainly conflicts, is repeated. */
public final class MoveIterator implements Iterator<PlacementChange> {
    private static final int MOST_DRAWS = 200;
    private static final int TALKS_IN_BLOCKS = 20; // one move of a talk in this many moves the talk alone

    private final RandomGenerator random;
    private final List<Placement> movable;
    private final BlockGrid board;
    private final BlockMoves blocks;
    private final SessionMoves sessions;

    public MoveIterator(MovableSessions movables, RandomGenerator random) {
        this.random = random;
        this.movable = movables.single();
        this.board = movables.board();
        this.blocks = new BlockMoves(movables.board(), random);
        this.sessions = new SessionMoves(movables, random);
    }

    @Override
    public boolean hasNext() {
        return !movable.isEmpty();
    }

    @Override
    public PlacementChange next() {
        for (var draw = 0; draw < MOST_DRAWS; draw++) {
            var steps = draw();
            if (!steps.isEmpty()) {
                return new PlacementChange(steps);
            }
        }
        return new PlacementChange(sessions.anywhere(any()));
    }

    private List<Step> draw() {
        var placement = any();
        return board.isTalk(placement.index()) && random.nextInt(aloneOf(placement)) > 0
                ? blocks.draw(placement.index())
                : sessions.draw(placement);
    }

    /** One in how many moves of a talk moves it alone: every second one for a talk outside all blocks. */
    private int aloneOf(Placement talk) {
        return talk.getPlace() != null && board.cellOf(talk.index()) < 0 ? 2 : TALKS_IN_BLOCKS;
    }

    private Placement any() {
        return movable.get(random.nextInt(movable.size()));
    }
}
