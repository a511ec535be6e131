/**
 * The pages that change a timetable by hand: a session and its possible places, many sessions at once,
 * undo and redo, waivers.
 *
 * <p>Imports the services of the API's topics, the vocabulary, {@code rule}, {@code timetable} and {@code shell};
 * nothing of {@code page}. Changes in the grid itself are in {@code static/js} and use the API.
 */
@NullMarked
package org.plenum.web.edit;

import org.jspecify.annotations.NullMarked;
