package org.plenum.timetable.rules;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Engine;
import org.plenum.problem.board.Place;
import org.plenum.problem.board.PlaceGrid;
import org.plenum.rule.Rule;
import org.plenum.rule.Score;

/** What the solver's engine counts. It can only tell where every start is one that the conference offers. */
record EngineOpinion() implements Opinion {

    /** An engine, and the numbers by which it knows sessions and places. */
    private record EngineWalk(Engine engine, List<Session> sessions, PlaceGrid grid) implements Walk {

        @Override
        public void place(Session session, Place place) {
            var start = grid.findStart(place.start()).orElseThrow();
            move(session, grid.place(start, grid.rooms().indexOf(place.room())));
        }

        @Override
        public void unplace(Session session) {
            move(session, null);
        }

        private void move(Session session, @Nullable Place place) {
            engine.move(sessions.indexOf(session), place);
        }

        @Override
        public Score score() {
            return engine.score();
        }
    }

    @Override
    public boolean canTell(Conference conference, Collection<LocalDateTime> starts) {
        var grid = PlaceGrid.of(conference);
        return starts.stream().map(grid::findStart).allMatch(Optional::isPresent);
    }

    @Override
    public Score score(Conference conference, List<Rule> rules, List<Placed> placed) {
        var walk = walk(conference, rules);
        placed.forEach(one -> walk.place(one.session(), new Place(0, one.start(), one.room())));
        return walk.score();
    }

    @Override
    public Walk walk(Conference conference, List<Rule> rules) {
        var compiled = CompiledProblem.of(conference, rules);
        return new EngineWalk(new Engine(compiled), conference.sessions().list(), compiled.grid());
    }
}
