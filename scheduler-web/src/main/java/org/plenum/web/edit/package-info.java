/**
 * The pages on which a timetable is changed by hand: a session and where it could go, undo and redo, findings waived.
 *
 * <p>Imports the services of the API's topics, the vocabulary, {@code rule}, {@code timetable} and {@code shell}; nothing of
 * {@code page}. What is done in the grid itself is in {@code static/js}, by the API.
 */
@NullMarked
package org.plenum.web.edit;

import org.jspecify.annotations.NullMarked;
