package org.plenum.problem;

import java.util.List;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.table.Table;
import org.plenum.rule.PlacePart;

/**
 * What a timetable costs by some tables, followed session by session whenever it is asked.
 *
 * <p>Most moves of a search are tried and taken back. So what was seen at a glance and what was settled last is remembered, and is
 * not counted again when sessions go back to where they came from.
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

    /** How many moves the last settling brought in; 0 once it cannot be taken back. */
    private int broughtIn;

    /** How many moves the next settling will bring in. */
    private int toBringIn;

    /** Whether the next settling can be taken back: where it brings in moves and nothing else. */
    private boolean isPlain = true;

    /**
     * An account in which nothing has a place yet.
     *
     * @param ahead where the sessions really are
     * @param state of its own, in which nothing has a place
     * @param cost what stands while nothing has a place
     */
    LevelScore(Occupancy ahead, Occupancy state, List<Table> tables, long cost) {
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
    void fallBehind(int session) {
        if (!isBehind[session]) {
            isBehind[session] = true;
            behind[behindCount++] = session;
        }
    }

    /** What stands in the account, once it has caught up: at least 0. */
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

    /** Places are the same where they are identical: a grid has each once. */
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

    /** Where the last of the moves is back that the last settling brought in, so is what it counted. */
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
