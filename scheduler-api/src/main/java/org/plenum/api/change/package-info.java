/**
 * Changes of conferences after they were planned: written in the organisers' words, applied to the document.
 *
 * <p>Imports {@code timetable}, since a search may be running, {@code reoptimise}, {@code job}, {@code conference},
 * {@code request}, {@code problem} and the core. The types of change are in {@code org.plenum.change}.
 */
@NullMarked
package org.plenum.api.change;

import org.jspecify.annotations.NullMarked;
