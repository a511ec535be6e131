package org.plenum.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenum.api.job.kind.JobEvent.Progressed;
import org.plenum.rule.Score;

/** The line of a job's points. */
class CurveTest {

    @Test
    void aPointIsNoLine() {
        assertThat(Curve.of(List.of(after(1, 0, -100)))).isEmpty();
    }

    @Test
    void theFirstIsAtTheBottomTheBestAtTheTop() {
        var curve = Curve.of(List.of(after(1, 0, -100), after(2, 0, -50), after(5, 0, 0)))
                .orElseThrow();
        // 60 high with a margin of 5: from 55 to 5; the second after a quarter of the time, half way up
        assertThat(curve.line()).isEqualTo("M0.0 55.0L50.0 30.0L200.0 5.0");
        assertThat(curve.area()).isEqualTo("M0.0 55.0L50.0 30.0L200.0 5.0V60H0Z");
        assertThat(curve.from()).isEqualTo(-100);
        assertThat(curve.to()).isZero();
    }

    @Test
    void timetablesThatBreakHardRulesHaveNoPlaceOnIt() {
        var curve = Curve.of(List.of(after(1, -3, 0), after(2, 0, -80), after(3, 0, -40)))
                .orElseThrow();
        assertThat(curve.from()).isEqualTo(-80);
    }

    @Test
    void nothingGainedIsALevelLine() {
        var curve = Curve.of(List.of(after(1, 0, -10), after(2, 0, -10))).orElseThrow();
        assertThat(curve.line()).isEqualTo("M0.0 5.0L200.0 5.0");
    }

    private static Progressed after(int seconds, int hard, int soft) {
        return new Progressed(1, Instant.EPOCH, Duration.ofSeconds(seconds), 0, new Score(hard, 0, soft), true);
    }
}
