/**
 * The display of a solve's progress in a terminal, and its interruption.
 *
 * <p>Imports {@code solve} and {@code timetable}, nothing of the commands. Another way to show progress is another
 * {@link org.plenum.cli.progress.ProgressView}.
 */
@NullMarked
package org.plenum.cli.progress;

import org.jspecify.annotations.NullMarked;
