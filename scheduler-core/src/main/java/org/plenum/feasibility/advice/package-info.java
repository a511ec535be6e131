/**
 * What a conference could ask less of, where it is not possible as it is.
 *
 * <p>May import {@code conference}, {@code rule}, {@code request}, {@code timetable}, {@code solve} and {@code
 * solve.proof}.
 */
@NullMarked
package org.plenum.feasibility.advice;

import org.jspecify.annotations.NullMarked;
