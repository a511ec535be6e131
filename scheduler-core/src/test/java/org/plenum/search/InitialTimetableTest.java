package org.plenum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.rule.Score;
import org.plenum.timetable.TimetableDocument.Position;

/** A search that goes on from a timetable that was found before. */
class InitialTimetableTest {
    private static final SearchLimits NO_MOVES = SearchLimits.ofMoves(0);

    @Test
    void losesNothingOfWhatWasFound() {
        var conference = Problems.sample("heads-of-ncb-15.json");
        var first = Problems.solve(conference, SearchLimits.ofMoves(100_000), 0);
        var found = Problems.positions(first.run());

        var second = Problems.solve(conference, NO_MOVES, 1).from(found);

        assertThat(Problems.positions(second.run())).isEqualTo(found);
        assertThat(second.bestScore()).isEqualTo(first.bestScore());
    }

    @Test
    void goesOnFromThere() {
        var conference = Problems.sample("heads-of-ncb-15.json");
        var first = Problems.solve(conference, SearchLimits.ofMoves(50_000), 0);
        var found = first.run();
        var better = first.bestScore().plus(new Score(0, 0, 1));
        var second =
                Problems.solve(conference, Problems.until(better, 400_000), 1).from(Problems.positions(found));

        second.run();

        assertThat(second.bestScore()).isGreaterThan(first.bestScore()); // eight times the moves find something
    }

    @Test
    void leavesOutWhatBreaksAHardRuleBesideWhatIsThere() {
        var conference = Problems.sample("small.json");
        var found = Problems.positions(
                Problems.solve(conference, SearchLimits.ofMoves(20_000), 0).run());
        var drones = positionOf("drones", found);
        var inItsPlace = new Position("papers", drones.start(), drones.room(), false);

        var start = Problems.solve(conference, NO_MOVES, 0).from(List.of(drones, inItsPlace));

        assertThat(Problems.positions(start.best())).contains(drones).doesNotContain(inItsPlace);
        assertThat(start.bestScore().hard()).isZero();
    }

    private static Position positionOf(String session, List<Position> positions) {
        return positions.stream()
                .filter(position -> position.session().equals(session))
                .findFirst()
                .orElseThrow();
    }
}
