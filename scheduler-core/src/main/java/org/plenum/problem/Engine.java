package org.plenum.problem;

import org.jspecify.annotations.Nullable;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.board.Place;
import org.plenum.rule.Score;

/**
 * Scores a timetable incrementally while its sessions move: the only scorer of solving, what-if and suggestions.
 *
 * <p>The engine notes a move, and counts costs on demand, level by level. Most moves of a search are taken back as soon
 * as they break a hard rule, so their costs at other levels need not be computed.
 *
 * <p>Sessions are named by their index in the conference. Not safe for use by several threads; make one for each.
 */
public final class Engine {
    private final Occupancy state;
    private final LevelScore hard;
    private final LevelScore medium;
    private final LevelScore soft;
    private final LevelScore ties;

    /** An engine in which nothing has a place yet. */
    public Engine(CompiledProblem compiled) {
        this.state = compiled.newState();
        this.hard = compiled.newLevelScore(ScoreLevel.HARD, state);
        this.medium = compiled.newLevelScore(ScoreLevel.MEDIUM, state);
        this.soft = compiled.newLevelScore(ScoreLevel.SOFT, state);
        this.ties = compiled.newScoreOfAnyPlaceConflicts(state);
    }

    /** An engine with the placements of the timetable. */
    public static Engine of(Timetable timetable) {
        var engine = new Engine(timetable.problem());
        timetable.placements().forEach(placement -> engine.move(placement.index(), placement.getPlace()));
        return engine;
    }

    /** Moves a session; a null place takes it out. */
    public void move(int session, @Nullable Place to) {
        state.move(session, to);
        hard.noteMoved(session);
        medium.noteMoved(session);
        soft.noteMoved(session);
        ties.noteMoved(session);
    }

    public @Nullable Place place(int session) {
        return state.place(session);
    }

    /** The current cost at a level: at least 0. */
    public long cost(ScoreLevel level) {
        return switch (level) {
            case HARD -> hard.cost();
            case MEDIUM -> medium.cost();
            case SOFT -> soft.cost();
        };
    }

    /** The part of the hard cost that sessions owe each other wherever they are. */
    public long costOfAnyPlaceConflicts() {
        return ties.cost();
    }

    /** The place of every session, as numbers; to be read only. */
    public Occupancy state() {
        return state;
    }

    public Score score() {
        return new Score(-hard.cost(), -medium.cost(), -soft.cost());
    }
}
