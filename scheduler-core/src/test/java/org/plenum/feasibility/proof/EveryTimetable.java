package org.plenum.feasibility.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.ScoreLevel;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Engine;
import org.plenum.problem.board.Place;
import org.plenum.rule.Rule;

/** Tries every timetable of a small conference, but for those of which a part breaks a hard rule already. */
final class EveryTimetable {
    private final Engine engine;
    private final List<List<Place>> places;
    private final List<Integer> order;

    private EveryTimetable(Conference conference, List<? extends Rule> hardRules) {
        var compiled = CompiledProblem.of(conference, hardRules);
        this.engine = new Engine(compiled);
        var sessions = IntStream.range(0, conference.sessions().size());
        this.places = sessions.mapToObj(session -> compiled.places().stream()
                        .filter(place -> isPossible(session, place))
                        .toList())
                .toList();
        this.order = IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparingInt(session -> places.get(session).size()))
                .toList();
    }

    /** One that places every session and breaks no hard rule, if there is one. */
    static Optional<List<Placed>> find(Conference conference, List<? extends Rule> hardRules) {
        var every = new EveryTimetable(conference, hardRules);
        return every.tries(0) ? Optional.of(every.placed()) : Optional.empty();
    }

    private boolean isPossible(int session, Place place) {
        engine.move(session, place);
        var possible = engine.cost(ScoreLevel.HARD) == 0;
        engine.move(session, null);
        return possible;
    }

    private boolean tries(int next) {
        if (next == order.size()) {
            return true;
        }
        int session = order.get(next);
        for (var place : places.get(session)) {
            engine.move(session, place);
            if (engine.cost(ScoreLevel.HARD) == 0 && tries(next + 1)) {
                return true;
            }
        }
        engine.move(session, null);
        return false;
    }

    private List<Placed> placed() {
        var placed = new ArrayList<Placed>();
        for (var session = 0; session < places.size(); session++) {
            placed.add(engine.state().placed(session));
        }
        return placed;
    }
}
