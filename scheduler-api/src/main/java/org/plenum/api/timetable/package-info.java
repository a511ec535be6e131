/**
 * Timetables: the draft of a conference, the history of all that was done to it and to its document, what a job has found so
 * far, and what the rules say of them.
 *
 * <p>Imports {@code job}, {@code conference}, {@code problem} and the core.
 */
@NullMarked
package org.plenum.api.timetable;

import org.jspecify.annotations.NullMarked;
