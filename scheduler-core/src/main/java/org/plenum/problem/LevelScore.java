package org.plenum.problem;

import java.util.List;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.table.CostTable;
import org.plenum.rule.PlacePart;

/**
 * The cost of a timetable by some tables; it follows the moves of sessions whenever the cost is read.
 *
 * <p>Most moves of a search are tried and taken back. So the score remembers costs of stateless counters and the last
 * settling, and does not count them again when sessions go back to their previous places.
 */
final class LevelScore {
    private final Occupancy ahead;
    private final Occupancy state;
    private final Counters all;
    private final Counters ofRooms;
    private final Trail trail = new Trail();
    private final boolean[] isBehind;
    private final int[] behind;
    private int behindCount;
    private long atAGlance;
    private long inLedgers;

    /** The number of moves in the last settling; 0 once it cannot be taken back. */
    private int broughtIn;

    /** The number of moves for the next settling. */
    private int toBringIn;

    /** Whether the next settling can be taken back: it contains only moves and no part of an undone settling. */
    private boolean isPlain = true;

    /**
     * A score in which nothing has a place yet.
     *
     * @param ahead the current state of the sessions
     * @param state its own state, in which nothing has a place
     * @param cost the cost while nothing has a place
     */
    LevelScore(Occupancy ahead, Occupancy state, List<CostTable> tables, long cost) {
        this.ahead = ahead;
        this.state = state;
        this.atAGlance = cost;
        this.isBehind = new boolean[state.sessions()];
        this.behind = new int[state.sessions()];
        this.all = Counters.of(tables, state);
        this.ofRooms = all.only(tables.stream()
                .filter(table -> table.dependsOn() != PlacePart.START)
                .toList());
    }

    /** Notes that a session has moved. */
    void noteMoved(int session) {
        if (!isBehind[session]) {
            isBehind[session] = true;
            behind[behindCount++] = session;
        }
    }

    /** The cost, once the state has caught up: at least 0. */
    long cost() {
        for (var i = 0; i < behindCount; i++) {
            isBehind[behind[i]] = false;
            follow(behind[i]);
        }
        behindCount = 0;
        settle();
        return atAGlance + inLedgers;
    }

    private void settle() {
        inLedgers += all.settle();
        broughtIn = isPlain ? toBringIn : 0;
        toBringIn = 0;
        isPlain = true;
    }

    /** Compares places by identity: a grid has each place once. */
    @SuppressWarnings("ReferenceEquality")
    private void follow(int session) {
        var from = state.place(session);
        var to = ahead.place(session);
        if (from == to) {
            return;
        }
        var concerned = state.startIndex[session] == ahead.startIndex[session] ? ofRooms : all;
        if (trail.endsWith(session, from, to)) {
            goBack(session, concerned);
        } else {
            trail.note(session, from, to, atAGlance);
            goOn(session, concerned);
        }
    }

    private void goBack(int session, Counters concerned) {
        if (state.isPlaced(session)) {
            concerned.count(session, -1);
        }
        state.follow(ahead, session);
        if (state.isPlaced(session)) {
            concerned.count(session, 1);
        }
        atAGlance = trail.takeBack();
        takeBack();
    }

    /** Takes the last settling back once all its moves are undone. */
    private void takeBack() {
        if (toBringIn == 0 && broughtIn == 1) {
            inLedgers += all.takeBack();
            isPlain = true;
        } else {
            isPlain = false;
        }
        broughtIn = Math.max(0, broughtIn - 1);
    }

    private void goOn(int session, Counters concerned) {
        toBringIn++;
        broughtIn = 0;
        if (state.isPlaced(session)) {
            atAGlance -= concerned.cost(session);
            concerned.count(session, -1);
        }
        state.follow(ahead, session);
        if (state.isPlaced(session)) {
            atAGlance += concerned.cost(session);
            concerned.count(session, 1);
        }
    }
}
