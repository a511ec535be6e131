package org.plenum.timetable.rules;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolutionUpdatePolicy;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;
import org.plenum.problem.CompiledProblem;
import org.plenum.problem.Placement;
import org.plenum.problem.Timetable;
import org.plenum.problem.board.Place;
import org.plenum.rule.Rule;
import org.plenum.rule.Score;
import org.plenum.rule.Scorecard;
import org.plenum.search.timefold.PlanningPlacement;
import org.plenum.search.timefold.TimetableWithRules;

/** What Timefold counts with {@link StreamsFromRules}. */
record StreamsOpinion() implements Opinion {

    private static final SolutionManager<TimetableWithRules, HardMediumSoftScore> STREAMS =
            SolutionManager.create(SolverFactory.create(new SolverConfig()
                    .withSolutionClass(TimetableWithRules.class)
                    .withEntityClasses(PlanningPlacement.class)
                    .withConstraintProviderClass(StreamsFromRules.class)));

    @Override
    public Score score(Conference conference, List<Rule> rules, List<Placed> placed) {
        var placements = new ArrayList<Placement>();
        for (var session : conference.sessions()) {
            placements.add(placement(placements.size(), session, placed));
        }
        var scorecard = Scorecard.of(rules, conference.weights());
        var timetable = new TimetableWithRules(
                new Timetable(conference, CompiledProblem.of(conference, List.of()), placements), scorecard);
        var score = Objects.requireNonNull(STREAMS.update(timetable, SolutionUpdatePolicy.UPDATE_SCORE_ONLY));
        return new Score(score.hardScore(), score.mediumScore(), score.softScore());
    }

    private static Placement placement(int index, Session session, List<Placed> placed) {
        var found = placed.stream()
                .filter(one -> one.session().id().equals(session.id()))
                .findFirst();
        var place = found.map(one -> new Place(index, one.start(), one.room()));
        var placement = new Placement(
                index, session, place.stream().toList(), session.pinned().isWhole() && found.isPresent());
        place.ifPresent(placement::setPlace);
        return placement;
    }
}
