/**
 * Timetables: the draft of a conference, a job's best timetable so far, and their assessments.
 *
 * <p>Imports {@code history}, {@code job}, {@code job.kind}, {@code conference}, {@code problem} and the core.
 */
@NullMarked
package org.plenum.api.timetable;

import org.jspecify.annotations.NullMarked;
