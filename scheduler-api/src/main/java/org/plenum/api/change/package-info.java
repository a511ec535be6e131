/**
 * What happens to conferences after they were planned: said in the organisers' words, made in the document.
 *
 * <p>Imports {@code timetable}, since a search may be at work, {@code reoptimise}, {@code job}, {@code conference}, {@code request},
 * {@code problem} and the core. What can happen is said there, in {@code org.plenum.change}.
 */
@NullMarked
package org.plenum.api.change;

import org.jspecify.annotations.NullMarked;
