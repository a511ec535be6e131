package org.plenum.search;

import java.time.Duration;
import org.plenum.rule.Score;

/**
 * The progress of a solve.
 *
 * @param spent wall-clock time since it started
 * @param moves moves tried so far
 * @param best the best score so far
 */
public record SearchProgress(Duration spent, long moves, Score best) {}
