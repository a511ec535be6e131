package org.plenum.timetable;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.plenum.conference.Baseline;
import org.plenum.conference.Conference;
import org.plenum.conference.Placed;
import org.plenum.rule.Finding;
import org.plenum.rule.Message;
import org.plenum.rule.Score;

/**
 * A timetable as a document: the place of every session, and the assessment by the rules.
 *
 * @param conference the id of its conference
 * @param version 0 if it was never published
 * @param assessment the result of the rules; empty if only the places are known
 * @param solver the run that found it, if a solver found it
 */
public record TimetableDocument(
        String conference,
        int version,
        List<Position> placements,
        Optional<Assessment> assessment,
        Optional<SolverRun> solver) {

    /**
     * The place of a session, by ids.
     *
     * @param pinned whether the conference fixes both
     */
    public record Position(String session, LocalDateTime start, String room, boolean pinned) {

        /** The positions of a baseline, in its order. */
        public static List<Position> listOf(Baseline baseline) {
            return baseline.positions().stream()
                    .map(each -> new Position(each.session(), each.start(), each.room(), false))
                    .toList();
        }

        public static Position of(Placed placed) {
            return new Position(
                    placed.session().id(),
                    placed.start(),
                    placed.room().id(),
                    placed.session().pinned().isWhole());
        }
    }

    /** The result of the rules: the score, each broken rule, and each session left out with its reasons. */
    public record Assessment(Score score, List<LeftOut> leftOut, List<Finding> findings) {

        public Assessment {
            leftOut = List.copyOf(leftOut);
            findings = List.copyOf(findings);
        }

        /** Whether no hard rule is broken. */
        public boolean feasible() {
            return score.isFeasible();
        }

        /** Whether nothing is left out. */
        public boolean complete() {
            return leftOut.isEmpty();
        }
    }

    /** A session without a place, by its id, with the reasons. */
    public record LeftOut(String session, List<Message> because) {

        public LeftOut {
            because = List.copyOf(because);
        }
    }

    /**
     * The solver run that found a timetable.
     *
     * @param spent wall-clock time
     * @param moves all moves that were tried
     */
    public record SolverRun(long seed, Duration spent, long moves) {}

    public TimetableDocument {
        placements = List.copyOf(placements);
    }

    /** The same places under the number of a version, without an assessment: readers of the version make their own. */
    public TimetableDocument asVersion(int number) {
        return new TimetableDocument(conference, number, placements, Optional.empty(), solver);
    }

    /** The baseline against which a later timetable is measured. */
    public Baseline toBaseline() {
        return new Baseline(
                version,
                placements.stream()
                        .map(each -> new Baseline.Position(each.session(), each.start(), each.room()))
                        .toList());
    }

    /**
     * The placements with the sessions and rooms that they name.
     *
     * @param conference the conference of this timetable
     * @throws IllegalArgumentException where it has no such session or room
     */
    public List<Placed> placed(Conference conference) {
        return placements.stream()
                .map(position -> new Placed(
                        conference.sessions().get(position.session()),
                        position.start(),
                        conference.rooms().get(position.room())))
                .toList();
    }

    /**
     * The places of those sessions and rooms that a later state of the conference still has, without assessment and
     * solver run.
     */
    public TimetableDocument within(Conference changed) {
        return new TimetableDocument(
                conference,
                version,
                placements.stream()
                        .filter(position -> changed.sessions().has(position.session())
                                && changed.rooms().has(position.room()))
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }
}
