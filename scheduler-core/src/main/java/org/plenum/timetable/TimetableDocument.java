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
 * A timetable as a document: where everything is, and why that is good or bad.
 *
 * @param conference the id of its conference
 * @param version 0 where it was never published
 * @param assessment what the rules say of it; empty where only the places are known
 * @param solver how it was found, where a solver found it
 */
public record TimetableDocument(
        String conference,
        int version,
        List<Position> placements,
        Optional<Assessment> assessment,
        Optional<SolverRun> solver) {

    /**
     * Where a session is, by ids.
     *
     * @param pinned whether the conference fixes both
     */
    public record Position(String session, LocalDateTime start, String room, boolean pinned) {

        /** Where a baseline has everything, in its order. */
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

    /** What the rules say: the score, each broken rule, and each session left out with its reasons. */
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

    /** A session without a place, by its id, and why. */
    public record LeftOut(String session, List<Message> because) {

        public LeftOut {
            because = List.copyOf(because);
        }
    }

    /**
     * How a timetable was found.
     *
     * @param spent wall-clock time
     * @param moves moves tried, everything included
     */
    public record SolverRun(long seed, Duration spent, long moves) {}

    public TimetableDocument {
        placements = List.copyOf(placements);
    }

    /** The same places under the number of a version; what rules say of them is left to those who read them then. */
    public TimetableDocument asVersion(int number) {
        return new TimetableDocument(conference, number, placements, Optional.empty(), solver);
    }

    /** What a later timetable is measured against. */
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
     * @param conference the one that this is a timetable of
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
     * The places of those sessions and rooms that a conference has, which is what this one's has become since; nothing is
     * known of it but the places.
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
