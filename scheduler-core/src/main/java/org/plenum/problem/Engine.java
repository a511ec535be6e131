package org.plenum.problem;

import org.jspecify.annotations.Nullable;
import org.plenum.conference.Level;
import org.plenum.problem.board.Occupancy;
import org.plenum.problem.board.Place;
import org.plenum.rule.Score;

/**
 * Scores a timetable incrementally while its sessions move: the one scorer of solving, what-if and suggestions.
 *
 * <p>A move is noted, and costs are counted when they are asked for, level by level: most moves of a search are taken back as
 * soon as they are seen to break a hard rule, and what they would cost at other levels is nobody's business.
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
        this.hard = compiled.newAccount(Level.HARD, state);
        this.medium = compiled.newAccount(Level.MEDIUM, state);
        this.soft = compiled.newAccount(Level.SOFT, state);
        this.ties = compiled.newAccountOfTies(state);
    }

    /** An engine that stands as the timetable does. */
    public static Engine of(Timetable timetable) {
        var engine = new Engine(timetable.problem());
        timetable.placements().forEach(placement -> engine.move(placement.index(), placement.getPlace()));
        return engine;
    }

    /** Moves a session; to nowhere where the place is null. */
    public void move(int session, @Nullable Place to) {
        state.move(session, to);
        hard.fallBehind(session);
        medium.fallBehind(session);
        soft.fallBehind(session);
        ties.fallBehind(session);
    }

    public @Nullable Place place(int session) {
        return state.place(session);
    }

    /** What stands at a level: at least 0. */
    public long cost(Level level) {
        return switch (level) {
            case HARD -> hard.cost();
            case MEDIUM -> medium.cost();
            case SOFT -> soft.cost();
        };
    }

    /** The part of the cost at the hard level that sessions owe each other wherever they lie. */
    public long costOfTies() {
        return ties.cost();
    }

    /** Where everything is, as numbers; to be read only. */
    public Occupancy state() {
        return state;
    }

    public Score score() {
        return new Score(-hard.cost(), -medium.cost(), -soft.cost());
    }
}
