/**
 * Timetables: the draft of a conference, what a job has found so far, and what the rules say of them.
 *
 * <p>Imports {@code history}, {@code job}, {@code job.kind}, {@code conference}, {@code problem} and the core.
 */
@NullMarked
package org.plenum.api.timetable;

import org.jspecify.annotations.NullMarked;
