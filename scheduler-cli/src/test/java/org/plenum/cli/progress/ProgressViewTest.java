package org.plenum.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.plenum.rule.Score;
import org.plenum.search.SearchLimits;
import org.plenum.search.SearchProgress;

/** What people see of a solve while it runs. */
class ProgressViewTest {
    private final StringWriter text = new StringWriter();
    private final PrintWriter to = new PrintWriter(text, true);

    @Test
    void linesTellMilestonesOnly() {
        try (var lines = new ProgressLines(to)) {
            lines.better(progress(100, -5, -2, -100));
            lines.better(progress(250, 0, -2, -300));
            lines.better(progress(400, 0, -1, -350));
            lines.better(progress(1500, 0, 0, -400));
            lines.better(progress(2000, 0, 0, -390));
        }

        assertThat(text.toString().lines())
                .containsExactly(
                        "Feasible after 0.25 s: 0hard/-2medium/-300soft",
                        "Complete after 1.50 s: 0hard/0medium/-400soft");
    }

    @Test
    void aBarShowsTheBestScoreAndEndsItsLine() {
        try (var bar = new ProgressBarView(to, SearchLimits.ofTime(Duration.ofSeconds(10)))) {
            bar.better(progress(250, 0, 0, -300));
        }

        assertThat(text.toString())
                .startsWith("\rSolving")
                .contains("/10 s")
                .contains("0hard/0medium/-300soft")
                .endsWith(System.lineSeparator());
    }

    private static SearchProgress progress(long millis, long hard, long medium, long soft) {
        return new SearchProgress(Duration.ofMillis(millis), 1000, new Score(hard, medium, soft));
    }
}
