package org.plenum.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.plenum.rule.Score;
import org.plenum.search.SearchProgress;

/** What is recorded of a search while it comes on. */
class ProgressRecorderTest {
    private static final Score NOTHING_PLACED = new Score(0, -9, 0);
    private static final Score ONE_MISSING = new Score(0, -1, -10);
    private static final Score GOOD = new Score(0, 0, -80);
    private static final Score BETTER = new Score(0, 0, -70);

    private final ProgressRecorder progress = new ProgressRecorder();

    @Test
    void notesTheBestAtEachMark() {
        progress.begin(NOTHING_PLACED);
        better(1_500, ONE_MISSING);
        better(5_000, GOOD); // just in time for its mark
        better(29_999, BETTER);

        assertThat(progress.scoresWithin(59.9))
                .containsOnly(entry(1, NOTHING_PLACED), entry(5, GOOD), entry(10, GOOD), entry(30, BETTER));
        assertThat(progress.scoresWithin(0.9)).isEmpty();
    }

    @Test
    void notesWhenItWasFirstFeasibleAndComplete() {
        progress.begin(new Score(-1, -9, 0));
        better(250, ONE_MISSING);
        better(750, GOOD);
        better(900, BETTER);

        assertThat(progress.firstFeasible()).hasValue(0.25);
        assertThat(progress.complete()).hasValue(0.75);
    }

    private void better(long millis, Score score) {
        progress.better(new SearchProgress(Duration.ofMillis(millis), 0, score));
    }
}
