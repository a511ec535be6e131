package org.plenum.timetable;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/** All placements of a conference: the planning solution. */
@PlanningSolution
public class Timetable {
    private Conference conference;
    private CompiledRules rules;

    @PlanningEntityCollectionProperty
    private List<Placement> placements;

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    @SuppressWarnings({"NullAway.Init", "unused"}) // the solver makes copies this way and fills in every field
    Timetable() {}

    /** @param placements one for each session of the conference, in its order */
    public Timetable(Conference conference, CompiledRules rules, List<Placement> placements) {
        this.conference = conference;
        this.rules = rules;
        this.placements = placements;
    }

    public Conference conference() {
        return conference;
    }

    public CompiledRules rules() {
        return rules;
    }

    public List<Placement> getPlacements() {
        return placements;
    }

    /**
     * Every start in every room, for the solver's books: where a session can go, {@link Placement#getPlaces} says, and all
     * moves keep to it. Of those there are millions, and the solver would copy them at each start.
     */
    @ValueRangeProvider
    public List<Place> getPlaces() {
        return rules.places();
    }

    /** The sessions that have a place, with it, in the conference's order. */
    public List<Placed> placed() {
        return placements.stream()
                .map(Placement::placed)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The sessions that have no place, in the conference's order. */
    public List<Session> leftOut() {
        return placements.stream()
                .filter(placement -> placement.getPlace() == null)
                .map(Placement::session)
                .toList();
    }

    /** The same placements at the same places, free from what happens to these. */
    public Timetable copy() {
        var copy = new Timetable(
                conference, rules, placements.stream().map(Placement::copy).toList());
        copy.score = score;
        return copy;
    }

    /** The score that the solver last gave it; null where no solver saw it. */
    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardMediumSoftScore score) {
        this.score = score;
    }
}
