/**
 * Why each session moved against the published timetable, in sentences about what happened.
 *
 * <p>Imports {@code conference}, {@code rule}, and {@code assess} for the facts at a place and the comparison of findings.
 */
@NullMarked
package org.plenum.assess.moved;

import org.jspecify.annotations.NullMarked;
