package org.plenum.problem;

import java.util.List;
import java.util.Optional;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.conference.Session;

/** All placements of a problem, which a search or a repair changes. */
public final class Timetable {
    private final Conference conference;
    private final CompiledProblem problem;
    private final List<Placement> placements;

    /** @param placements one for each session of the conference, in its order */
    public Timetable(Conference conference, CompiledProblem problem, List<Placement> placements) {
        this.conference = conference;
        this.problem = problem;
        this.placements = List.copyOf(placements);
    }

    public Conference conference() {
        return conference;
    }

    public CompiledProblem problem() {
        return problem;
    }

    /** One for each session, in the conference's order. */
    public List<Placement> placements() {
        return placements;
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

    /** The same placements at the same places; changes of one copy do not affect the other. */
    public Timetable copy() {
        return new Timetable(
                conference, problem, placements.stream().map(Placement::copy).toList());
    }
}
