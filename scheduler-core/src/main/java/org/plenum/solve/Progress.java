package org.plenum.solve;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.time.Duration;

/**
 * How far a solve has come.
 *
 * @param spent wall-clock time since it started
 * @param moves moves tried so far
 * @param best the best score so far
 */
public record Progress(Duration spent, long moves, HardMediumSoftScore best) {}
