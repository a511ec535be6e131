package org.plenum.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.plenum.rule.Score;
import org.plenum.search.SearchProgress;

/** What is noted of a search while it comes on. */
class CourseTest {
    private static final Score NOTHING_PLACED = new Score(0, -9, 0);
    private static final Score ONE_MISSING = new Score(0, -1, -10);
    private static final Score GOOD = new Score(0, 0, -80);
    private static final Score BETTER = new Score(0, 0, -70);

    private final Course course = new Course();

    @Test
    void notesTheBestAtEachMark() {
        course.begin(NOTHING_PLACED);
        better(1_500, ONE_MISSING);
        better(5_000, GOOD); // just in time for its mark
        better(29_999, BETTER);

        assertThat(course.scoresWithin(59.9))
                .containsOnly(entry(1, NOTHING_PLACED), entry(5, GOOD), entry(10, GOOD), entry(30, BETTER));
        assertThat(course.scoresWithin(0.9)).isEmpty();
    }

    @Test
    void notesWhenItWasFirstFeasibleAndComplete() {
        course.begin(new Score(-1, -9, 0));
        better(250, ONE_MISSING);
        better(750, GOOD);
        better(900, BETTER);

        assertThat(course.firstFeasible()).hasValue(0.25);
        assertThat(course.complete()).hasValue(0.75);
    }

    private void better(long millis, Score score) {
        course.better(new SearchProgress(Duration.ofMillis(millis), 0, score));
    }
}
