package org.plenum.assess.whatif;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Engine;
import org.plenum.problem.board.Place;
import org.plenum.rule.Rule;

/** One rule, and an engine that counts only this rule. */
record RuleEvaluator(Rule rule, Engine engine) {

    /** The session moves to the place of another, and that one to its place. */
    record Swap(int other, Place place, ScoreChange tally) {}

    static RuleEvaluator of(Rule rule, Conference conference) {
        return new RuleEvaluator(rule, new Engine(CompiledProblem.of(conference, List.of(rule))));
    }

    /** Takes over the timetable; only sessions that moved since the last call cost time. */
    void stand(@Nullable Place[] board) {
        for (var session = 0; session < board.length; session++) {
            if (!Objects.equals(engine.place(session), board[session])) {
                engine.move(session, board[session]);
            }
        }
    }

    /** Tries the session at each place. */
    void tryPlaces(int session, List<Place> places, List<ScoreChange> tallies) {
        var home = engine.place(session);
        var now = cost();
        for (var place : places) {
            engine.move(session, place);
            tallies.get(place.id()).add(rule, cost() - now);
        }
        engine.move(session, home);
    }

    /** Tries each swap with the session. */
    void trySwaps(int session, Collection<Swap> swaps) {
        var home = engine.place(session);
        var now = cost();
        for (var swap : swaps) {
            engine.move(session, swap.place);
            engine.move(swap.other, home);
            swap.tally.add(rule, cost() - now);
            engine.move(swap.other, swap.place);
        }
        engine.move(session, home);
    }

    private long cost() {
        return engine.cost(rule.weight().level());
    }
}
