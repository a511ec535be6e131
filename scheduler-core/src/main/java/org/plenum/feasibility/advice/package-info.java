/**
 * Which one or two requirements to give up where a conference is not possible as it is.
 *
 * <p>May import {@code conference}, {@code rule}, {@code timetable}, {@code assess}, {@code search} and the two
 * packages beside it.
 */
@NullMarked
package org.plenum.feasibility.advice;

import org.jspecify.annotations.NullMarked;
