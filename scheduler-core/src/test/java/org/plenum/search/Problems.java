package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenum.assess.Assessor;
import org.plenum.conference.Conference;
import org.plenum.exchange.ConferenceReader;
import org.plenum.problem.Timetable;
import org.plenum.rule.Score;
import org.plenum.timetable.TimetableDocument.LeftOut;
import org.plenum.timetable.TimetableDocument.Position;
import org.plenum.timetable.rules.Presets;
import org.plenum.timetable.rules.TimetableRules;

/** What tests of solving solve, and how they look at what came of it. */
public final class Problems {
    /** At the root of the repository, from which tests of a module are one folder away. */
    private static final Path SAMPLES =
            (Files.isDirectory(Path.of("samples")) ? Path.of("") : Path.of("..")).resolve("samples");

    private Problems() {}

    /** The conference of a sample document. */
    public static Conference sample(String name) {
        try {
            var document = ConferenceReader.of(TimetableRules.ALL, Presets.ALL)
                    .read(Files.readAllBytes(SAMPLES.resolve(name)));
            return document.result().orElseThrow().conference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SingleSearch solve(Conference conference, SearchLimits limits, long seed) {
        return new SingleSearch(conference, TimetableRules.ALL, limits, seed, _ -> {});
    }

    /** As few moves as it takes until this score is reached, and no more than these. */
    public static SearchLimits until(Score enough, long moves) {
        return new SearchLimits(Optional.empty(), Optional.empty(), Optional.of(moves), Optional.of(enough));
    }

    /** The same, until every session has its place and no hard rule is broken. */
    public static SearchLimits untilSolved(long moves) {
        return until(new Score(0, 0, Long.MIN_VALUE), moves);
    }

    public static List<Position> positions(Timetable timetable) {
        return timetable.placed().stream().map(Position::of).toList();
    }

    /**
     * Solves the conference, and counts afresh what came of it: by the rules themselves, which also say the score that the
     * engine arrived at.
     */
    public static void assertFeasibleAndComplete(Conference conference, long moves, long seed) {
        var solve = solve(conference, SearchLimits.ofMoves(moves), seed);
        var timetable = solve.run();
        var assessment = Assessor.of(timetable, TimetableRules.ALL, solve.soFar())
                .assessment()
                .orElseThrow();
        assertThat(assessment.score()).isEqualTo(solve.bestScore());
        assertThat(assessment.feasible()).as("feasible with seed %d", seed).isTrue();
        assertThat(assessment.leftOut())
                .extracting(LeftOut::session)
                .as("left out with seed %d", seed)
                .isEmpty();
    }
}
